#pragma once

#include <functional>
#include <memory>

#include <QSet>
#include <QString>

#include "netcore/files/directorywatch.h"

namespace everyport::devices {

/// Where something has to come or go for `path` to lead elsewhere: its folder, and that of what it points to.
QSet<QString> foldersAround(const QString& path);

/// Tells when something appears, vanishes or changes its rights in some folders. Several events shortly
/// after one another are told once, when the system has had time to set the new port's rights. Without a reactor
/// that watches descriptors it tells nothing.
class PortWatch {
public:
    PortWatch(Reactor& reactor, std::function<void()> changed);
    PortWatch(const PortWatch&) = delete;
    PortWatch& operator=(const PortWatch&) = delete;

    /// Instead of those before. A folder that does not exist is waited for in its parent.
    void setFolders(const QSet<QString>& folders);

private:
    void told(const DirectoryEvent& event);

    Reactor& m_reactor;
    std::function<void()> m_changed;
    DirectoryWatch m_watch;
    Clock::Timer m_settling;
};

} // namespace everyport::devices
