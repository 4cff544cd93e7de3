#pragma once

#include <QObject>

#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/polls/pollregistry.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// What the books tell, as signals for widgets. It keeps nothing; whoever listens batches by itself.
class PollFeed : public QObject,
                 private polls::PollEvents,
                 private devices::DeviceEvents,
                 private everyport::events::EventChanges {
    Q_OBJECT
public:
    explicit PollFeed(Station& station, QObject* parent = nullptr);
    ~PollFeed() override;

    Station& station() const { return m_station; }
    polls::PollRegistry& registry() const;
    everyport::events::EventRegistry& events() const;

Q_SIGNALS:
    void changedPoll(const QString& id);
    void removedPoll(const QString& id);
    void voted(const polls::Vote& vote); ///< Stored; counted or not.
    void readersChanged();
    void readerTapped(const QString& reader);
    void changedEvent(const QString& id); ///< Also one that is gone.
    void steppedEvent(const everyport::events::Event& event);
    void changedLinks(const QString& event);

private:
    void pollChanged(const QString& id) override { Q_EMIT changedPoll(id); }
    void pollRemoved(const QString& id) override { Q_EMIT removedPoll(id); }
    void linkPlacesChanged() override { Q_EMIT readersChanged(); } // cards vote there, or do not
    void voteCommitted(const polls::Poll&, const polls::Vote& vote, const polls::Tally&) override
    {
        Q_EMIT voted(vote);
    }

    void eventChanged(const QString& id) override { Q_EMIT changedEvent(id); }
    void eventRemoved(const QString& id) override { Q_EMIT changedEvent(id); }
    void eventStepped(const everyport::events::Event& event) override { Q_EMIT steppedEvent(event); }
    void linksChanged(const QString& id) override { Q_EMIT changedLinks(id); }

    void deviceAdded(const QString&) override { Q_EMIT readersChanged(); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString&) override { Q_EMIT readersChanged(); }
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override;

    Station& m_station;
    QHash<QString, QString> m_known; ///< Name and state of each reader: what a poll shows of it.
};

} // namespace everyport::ui
