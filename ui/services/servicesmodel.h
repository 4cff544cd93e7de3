#pragma once

#include <QSet>
#include <QTimer>

#include "app/services/core/servicelist.h"
#include "ui/services/activity/traffictally.h"
#include "ui/widgets/tables/columnmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class Tags;

/// The program's services as rows, those with a faulty file among them.
class ServicesModel : public ColumnModel<ServiceStatus>, private ServiceEvents {
    Q_OBJECT
public:
    enum Column { Name, Type, Address, State, Users, Traffic, LastFault, TagWords };

    ServicesModel(ServiceList& list, ConnectionRegistry& registry, const Clock& clock, QObject* parent = nullptr);
    ~ServicesModel() override;

    void setTags(const Tags& tags); ///< They outlive it; without, the column is empty.
    void setWatched(bool watched);  ///< Somebody looks: people and traffic are counted.
    const ServiceStatus* status(const QModelIndex& index) const;
    const ServiceStatus* status(const QString& name) const;
    QModelIndex indexOf(const QString& name) const;
    int countOf(ServiceStatus::State state) const;

Q_SIGNALS:
    void countsChanged();
    void serviceTold(const QString& name);

private:
    int size() const override { return int(m_rows.size()); }
    const ServiceStatus* rowAt(int row) const override { return &m_rows[row]; }
    void serviceAdded(const QString& name) override;
    void serviceChanged(const QString& name) override;
    void serviceRemoved(const QString& name) override;
    void flush();
    void look();
    int rowOf(const QString& name) const;
    // They look into the model when they are asked, not before.
    static std::vector<ui::Column<ServiceStatus>> columnsOf(const ServicesModel* model);
    static ui::Column<ServiceStatus> trafficColumn(const ServicesModel* model);
    static ui::Column<ServiceStatus> faultColumn(const ServicesModel* model);

    ServiceList& m_list;
    const Clock& m_clock;
    const Tags* m_tags = nullptr;
    TrafficTally m_tally;
    QList<ServiceStatus> m_rows;                     ///< As they were told last.
    QHash<QString, QPair<qint64, QString>> m_faults; ///< When and what last went wrong.
    QSet<QString> m_dirty;
    FrameBatch m_batch;
    QTimer m_timer{this};
};

} // namespace everyport::ui
