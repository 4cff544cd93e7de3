#include "app/devices/ports/portwatch.h"

#include <QDir>
#include <QFileInfo>

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wanted = DirectoryEvent::Created | DirectoryEvent::Removed | DirectoryEvent::Attributes;
constexpr auto settlingTime = 150ms; // udev gives a new port to its group a moment after the kernel has made it

// Much comes and goes in /dev that is no serial port.
bool isPortName(const QString& name)
{
    for (const auto* prefix : {"tty", "rfcomm", "serial", "gser", "ser", "pts"}) {
        if (name.startsWith(QLatin1String(prefix)))
            return true;
    }
    return false;
}

QString nearestExisting(QString folder)
{
    while (!QDir(folder).exists() && folder.contains(u'/'))
        folder = folder.section(u'/', 0, -2);
    return folder.isEmpty() ? u"/"_s : folder;
}

QString folderOf(const QString& path)
{
    const auto folder = path.section(u'/', 0, -2);
    return folder.isEmpty() ? u"/"_s : folder;
}

} // namespace

QSet<QString> foldersAround(const QString& path)
{
    if (!path.startsWith(u'/')) // a line over the network has no folder
        return {};
    QSet<QString> folders{folderOf(path)};
    if (const QFileInfo file(path); file.isSymLink())
        folders.insert(folderOf(file.symLinkTarget()));
    return folders;
}

PortWatch::PortWatch(Reactor& reactor, std::function<void()> changed)
    : m_reactor(reactor),
      m_changed(std::move(changed)),
      m_watch(reactor, [this](const DirectoryEvent& event) { told(event); })
{
}

void PortWatch::setFolders(const QSet<QString>& folders)
{
    QSet<QString> existing;
    for (const auto& folder : folders)
        existing.insert(nearestExisting(folder));
    const auto before = m_watch.folders();
    for (const auto& folder : before) {
        if (!existing.contains(folder))
            m_watch.remove(folder);
    }
    // Asked for again even where it is watched: the folder may have been made anew under its name.
    for (const auto& folder : std::as_const(existing))
        (void)m_watch.add(folder, {wanted}); // one that cannot be watched has no ports to miss
}

void PortWatch::told(const DirectoryEvent& event)
{
    if (event.folder == u"/dev" && !event.name.isEmpty() && !isPortName(event.name))
        return;
    if (!m_settling.isActive())
        m_settling = m_reactor.clock().callLater(settlingTime, [this] { m_changed(); });
}

} // namespace everyport::devices
