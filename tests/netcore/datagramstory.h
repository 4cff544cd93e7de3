#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QStringList>

#include "netcore/transport/datagram.h"

namespace everyport {

/// What a datagram protocol heard, in order, and what it does about it.
struct DatagramStory {
    QList<QByteArray> received;
    QList<Address> senders;
    QStringList events; ///< "started", "refused", "failed", "stopped"
    std::optional<Error> failure;
    std::function<void(QByteArrayView, const Address&)> whenReceived;
};

class DatagramStoryProtocol final : public DatagramProtocol {
public:
    explicit DatagramStoryProtocol(DatagramStory& story) : m_story(story) {}
    void started(DatagramTransport&) override { m_story.events.append(QStringLiteral("started")); }
    void datagramReceived(QByteArrayView bytes, const Address& from) override
    {
        m_story.received.append(bytes.toByteArray());
        m_story.senders.append(from);
        if (m_story.whenReceived)
            m_story.whenReceived(bytes, from);
    }
    void connectionRefused() override { m_story.events.append(QStringLiteral("refused")); }
    void sendingFailed(const Error& error) override
    {
        m_story.events.append(QStringLiteral("failed"));
        m_story.failure = error;
    }
    void stopped() override { m_story.events.append(QStringLiteral("stopped")); }

private:
    DatagramStory& m_story;
};

} // namespace everyport
