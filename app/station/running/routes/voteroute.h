#pragma once

#include "app/devices/deviceregistry.h"
#include "app/log/log.h"
#include "app/polls/pollregistry.h"

namespace everyport {

/// From a reader to the polls: each card that arrives is a tap. And what the polls have to say about storing
/// them goes to the log. All three must outlive it.
class VoteRoute final : public devices::DeviceEvents, public polls::PollEvents {
public:
    VoteRoute(devices::DeviceRegistry& devices, polls::PollRegistry& polls, Log& log)
        : m_devices(devices), m_polls(polls), m_log(log)
    {
        m_devices.addListener(this);
        m_polls.addListener(*this);
    }
    ~VoteRoute() override
    {
        m_devices.removeListener(this);
        m_polls.removeListener(*this);
    }
    VoteRoute(const VoteRoute&) = delete;
    VoteRoute& operator=(const VoteRoute&) = delete;

    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override
    {
        polls::Tap tap;
        tap.reader = device.readerOf(tag);
        tap.tag = tag.id;
        tap.partial = tag.partial;
        tap.at = wallMs;
        m_polls.tapped(tap);
    }
    /// Storing is tried again and again; each reason is told once until it has passed.
    void trouble(const Error& error) override
    {
        if (m_told.contains(error.reason))
            return;
        m_told.append(error.reason);
        m_log.error(QStringLiteral("polls"), error);
    }
    void tapsCrowded(bool isSo) override { m_devices.setHeld(isSo); }
    void troublePassed() override
    {
        m_told.clear();
        m_log.info(QStringLiteral("polls"), QStringLiteral("What had waited is stored."));
    }

private:
    devices::DeviceRegistry& m_devices;
    polls::PollRegistry& m_polls;
    Log& m_log;
    QList<Reason> m_told;
};

} // namespace everyport
