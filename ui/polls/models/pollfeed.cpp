#include "ui/polls/models/pollfeed.h"

#include "app/station/running/station.h"

namespace everyport::ui {

PollFeed::PollFeed(Station& station, QObject* parent) : QObject(parent), m_station(station)
{
    station.polls().addListener(*this);
    station.devices().addListener(this);
    station.events().addListener(*this);
}

PollFeed::~PollFeed()
{
    // A station that stopped took its books along.
    if (!m_station.isRunning())
        return;
    m_station.polls().removeListener(*this);
    m_station.devices().removeListener(this);
    m_station.events().removeListener(*this);
}

polls::PollRegistry& PollFeed::registry() const
{
    return m_station.polls();
}

events::EventRegistry& PollFeed::events() const
{
    return m_station.events();
}

void PollFeed::deviceChanged(const QString& id)
{
    // Told after each read, too, which no poll shows.
    const devices::Device* device = m_station.devices().find(id);
    if (!device)
        return;
    const QString now = device->name + QLatin1Char('\n') + QString::number(int(device->state)) + device->stateText;
    if (m_known.value(id) == now)
        return;
    m_known.insert(id, now);
    Q_EMIT readersChanged();
}

void PollFeed::tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64)
{
    Q_EMIT readerTapped(device.readerOf(tag));
}

} // namespace everyport::ui
