#include "app/devices/portwatch.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QFile>

#include <sys/inotify.h>
#include <unistd.h>

namespace everyport::devices {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr uint32_t wanted = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR;
constexpr auto settlingTime = 150ms; // udev gives a new port to its group a moment after the kernel has made it

// Much comes and goes in /dev that is no serial port.
bool isPortName(const QByteArray& name)
{
    for (const auto* prefix : {"tty", "rfcomm", "serial", "gser", "ser", "pts"}) {
        if (name.startsWith(prefix))
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

} // namespace

PortWatch::PortWatch(Reactor& reactor, std::function<void()> changed) : m_reactor(reactor), m_changed(std::move(changed))
{
    auto* descriptors = reactor.role<ReactorDescriptors>();
    if (!descriptors)
        return;
    m_fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_fd >= 0)
        m_watch = descriptors->watch(m_fd, [this](bool, bool) { readEvents(); });
}

PortWatch::~PortWatch()
{
    m_watch.reset();
    if (m_fd >= 0)
        close(m_fd);
}

void PortWatch::setFolders(const QSet<QString>& folders)
{
    if (m_fd < 0)
        return;
    QSet<QString> existing;
    for (const auto& folder : folders)
        existing.insert(nearestExisting(folder));
    for (auto at = m_watches.begin(); at != m_watches.end();) {
        if (existing.contains(at.key())) {
            ++at;
            continue;
        }
        inotify_rm_watch(m_fd, at.value());
        at = m_watches.erase(at);
    }
    // Asked for again even where it is watched: the folder may have been made anew under its name, and inotify
    // gives the same number for the same one.
    for (const auto& folder : std::as_const(existing)) {
        const int watch = inotify_add_watch(m_fd, QFile::encodeName(folder).constData(), wanted);
        if (watch >= 0)
            m_watches.insert(folder, watch);
    }
}

void PortWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16 * 1024> room;
    for (;;) {
        const auto size = read(m_fd, room.data(), room.size());
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
            // A watch that was taken off says goodbye; one whose folder has gone says so in the same words.
            if (!(event->mask & IN_IGNORED) || std::find(m_watches.cbegin(), m_watches.cend(), event->wd) != m_watches.cend())
                told(event->wd, event->len ? QByteArray(event->name) : QByteArray());
            at += ssize_t(sizeof(inotify_event) + event->len);
        }
    }
}

void PortWatch::told(int watch, const QByteArray& name)
{
    if (m_watches.value(u"/dev"_s, -1) == watch && !name.isEmpty() && !isPortName(name))
        return;
    if (!m_settling.isActive())
        m_settling = m_reactor.clock().callLater(settlingTime, [this] { m_changed(); });
}

} // namespace everyport::devices
