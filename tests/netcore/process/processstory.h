#pragma once

#include <functional>
#include <optional>

#include <QMap>
#include <QStringList>

#include "netcore/interfaces/process.h"

namespace everyport {

/// What a process protocol heard, in order, and what it does about it.
struct ProcessStory {
    QMap<int, QByteArray> received;
    QStringList events; ///< "made", "lost 1", "exited", "ended"
    std::optional<ExitStatus> exited;
    std::optional<ExitStatus> ended;
    std::function<void(ProcessTransport&)> whenMade;
    std::function<void(int, QByteArrayView)> whenReceived;
    std::function<void()> whenEnded;
};

class ProcessStoryProtocol final : public ProcessProtocol {
public:
    explicit ProcessStoryProtocol(ProcessStory& story) : m_story(story) {}
    void connectionMade(ProcessTransport& transport) override
    {
        m_story.events.append(QStringLiteral("made"));
        if (m_story.whenMade)
            m_story.whenMade(transport);
    }
    void childDataReceived(int childFd, QByteArrayView bytes) override
    {
        m_story.received[childFd].append(bytes);
        if (m_story.whenReceived)
            m_story.whenReceived(childFd, bytes);
    }
    void childConnectionLost(int childFd) override { m_story.events.append(QStringLiteral("lost %1").arg(childFd)); }
    void processExited(const ExitStatus& status) override
    {
        m_story.exited = status;
        m_story.events.append(QStringLiteral("exited"));
    }
    void processEnded(const ExitStatus& status) override
    {
        m_story.ended = status;
        m_story.events.append(QStringLiteral("ended"));
        if (m_story.whenEnded)
            m_story.whenEnded();
    }

private:
    ProcessStory& m_story;
};

/// "sh -c COMMAND" with our PATH.
inline ProcessOptions shell(const QString& command)
{
    ProcessOptions options;
    options.executable = QStringLiteral("sh");
    options.arguments = {QStringLiteral("-c"), command};
    return options;
}

} // namespace everyport
