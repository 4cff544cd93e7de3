#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QStringList>

#include "netcore/transport/transport.h"

namespace everyport {

/// What a protocol heard, in order, and what it does about it: the far end of many tests.
struct Story {
    QByteArray received;
    QStringList events; ///< "made", "data", "lost"; pieces in a row are one "data".
    std::optional<Error> lost;
    Transport* transport = nullptr; ///< Null before and after.
    int made = 0;
    int turns = 0; ///< turnCame
    qsizetype atOnce = Protocol::littleAtOnce;
    std::function<void(Transport&)> whenMade;
    std::function<void(Transport&, QByteArrayView)> whenData;
    std::function<void()> whenLost;
};

class StoryProtocol final : public Protocol {
public:
    explicit StoryProtocol(Story& story) : m_story(story) {}

    void connectionMade(Transport& transport) override
    {
        m_story.transport = &transport;
        ++m_story.made;
        m_story.events.append(QStringLiteral("made"));
        if (m_story.whenMade)
            m_story.whenMade(transport);
    }
    void transportReplaced(Transport& transport) override { m_story.transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_story.received.append(bytes);
        if (m_story.events.last() != QLatin1String("data"))
            m_story.events.append(QStringLiteral("data"));
        if (m_story.whenData)
            m_story.whenData(*m_story.transport, bytes);
    }
    void turnCame() override { ++m_story.turns; }
    qsizetype mostAtOnce() const override { return m_story.atOnce; }
    void connectionLost(const Error& reason) override
    {
        m_story.transport = nullptr;
        m_story.lost = reason;
        m_story.events.append(QStringLiteral("lost"));
        if (m_story.whenLost)
            m_story.whenLost();
    }

private:
    Story& m_story;
};

} // namespace everyport
