#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QSet>
#include <QString>

#include "netcore/reactor.h"
#include "netcore/reactordescriptors.h"

namespace everyport::devices {

/// Tells when something appears, vanishes or changes its rights in some folders (inotify). Several events shortly
/// after one another are told once, when the system has had time to set the new port's rights. Without a reactor
/// that watches descriptors it tells nothing.
class PortWatch {
public:
    PortWatch(Reactor& reactor, std::function<void()> changed);
    ~PortWatch();
    PortWatch(const PortWatch&) = delete;
    PortWatch& operator=(const PortWatch&) = delete;

    /// Instead of those before. A folder that does not exist is waited for in its parent.
    void setFolders(const QSet<QString>& folders);

private:
    void readEvents();
    void told(int watch, const QByteArray& name);

    Reactor& m_reactor;
    std::function<void()> m_changed;
    int m_fd = -1;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    QHash<QString, int> m_watches; ///< Folder to inotify's number.
    Clock::Timer m_settling;
};

} // namespace everyport::devices
