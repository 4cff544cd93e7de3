#include "netcore/files/directorywatch.h"

#include <array>
#include <cerrno>

#include <fnmatch.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFolders = 4096;

struct Meaning {
    uint32_t mask;
    DirectoryEvent::What what;
};
constexpr Meaning meanings[] = {
    {IN_CREATE | IN_MOVED_TO, DirectoryEvent::Created},
    {IN_DELETE | IN_MOVED_FROM, DirectoryEvent::Removed},
    {IN_CLOSE_WRITE, DirectoryEvent::Written},
    {IN_ATTRIB, DirectoryEvent::Attributes},
};

uint32_t maskFor(const DirectoryWatchOptions& options)
{
    uint32_t mask = IN_ONLYDIR | IN_DELETE_SELF | IN_MOVE_SELF;
    for (const auto& meaning : meanings) {
        if (options.wanted & meaning.what)
            mask |= meaning.mask;
    }
    if (options.subfolders)
        mask |= IN_CREATE | IN_MOVED_TO;
    return mask;
}

bool isIgnored(const QStringList& patterns, const QString& name)
{
    const auto bytes = QFile::encodeName(name);
    for (const auto& pattern : patterns) {
        if (::fnmatch(QFile::encodeName(pattern).constData(), bytes.constData(), 0) == 0)
            return true;
    }
    return false;
}

QString below(const QString& folder, const QString& name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

} // namespace

DirectoryWatch::DirectoryWatch(Reactor& reactor, std::function<void(const DirectoryEvent&)> happened)
    : m_reactor(reactor), m_happened(std::make_shared<std::function<void(const DirectoryEvent&)>>(std::move(happened)))
{
}

DirectoryWatch::~DirectoryWatch()
{
    m_watch.reset(); // before the descriptor
}

Result<Done> DirectoryWatch::add(const QString& folder, DirectoryWatchOptions options)
{
    auto* descriptors = m_reactor.role<ReactorDescriptors>();
    if (!descriptors)
        return Error::unsupported(Reason::None, u"This reactor cannot watch folders."_s);
    if (!m_fd) {
        m_fd = FileDescriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        if (!m_fd)
            return Error::fromErrno(errno, u"Watching "_s + folder);
        m_watch = descriptors->watch(m_fd.get(), [this](bool, bool) { readEvents(); });
    }
    const auto added = addTree(folder, options, folder);
    if (!added)
        remove(folder);
    return added;
}

/// One that moved brings its subfolders along: they have the same numbers, and other names.
Result<Done> DirectoryWatch::addTree(const QString& folder, const DirectoryWatchOptions& options, const QString& root)
{
    const auto added = addOne(folder, options, root);
    if (!added)
        return added.error();
    const auto within = options.subfolders ? addSubfolders(folder, options, root) : Result<Done>(Done{});
    if (const auto& before = *added; !before.isEmpty())
        forgetBelow(before);
    return within;
}

/// Gives the name by which it was watched until now, where that is another.
Result<QString> DirectoryWatch::addOne(const QString& folder, const DirectoryWatchOptions& options, const QString& root)
{
    const int number = inotify_add_watch(m_fd.get(), QFile::encodeName(folder).constData(), maskFor(options));
    if (number < 0 && errno == ENOSPC)
        return Error{
            Error::Kind::Busy, Reason::TooManyOpen, u"The system watches no more folders for this user."_s, {}, ENOSPC};
    if (number < 0)
        return Error::fromErrno(errno, u"Watching "_s + folder);
    if (m_watched.size() >= mostFolders && !m_watched.contains(number)) {
        inotify_rm_watch(m_fd.get(), number);
        return Error::busy(Reason::TooManyOpen, u"More than %1 folders would be watched."_s.arg(mostFolders));
    }
    // The folder may have been made anew under its name, and then it has another number; or another's was moved here.
    if (const auto old = m_numbers.constFind(folder); old != m_numbers.cend() && *old != number) {
        inotify_rm_watch(m_fd.get(), *old);
        m_watched.remove(*old);
    }
    QString before;
    if (const auto same = m_watched.constFind(number); same != m_watched.cend() && same->folder != folder) {
        before = same->folder;
        m_numbers.remove(before);
    }
    m_numbers.insert(folder, number);
    m_watched.insert(number, {folder, options, root});
    return before;
}

/// Those that vanish meanwhile or that we may not look into are left out. Error: Busy at a limit.
Result<Done> DirectoryWatch::addSubfolders(
    const QString& folder, const DirectoryWatchOptions& options, const QString& root)
{
    QDirIterator entries(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden);
    while (entries.hasNext()) {
        const auto path = below(folder, entries.nextFileInfo().fileName());
        if (isIgnored(options.ignored, entries.fileName()) || m_numbers.contains(path))
            continue;
        const auto added = addTree(path, options, root);
        if (!added && added.error().kind == Error::Kind::Busy)
            return added;
    }
    return Done{};
}

void DirectoryWatch::remove(const QString& folder)
{
    const auto numbers = m_watched.keys();
    for (const int number : numbers) {
        const auto& watched = m_watched[number];
        if (watched.folder == folder || watched.root == folder)
            forget(number);
    }
}

void DirectoryWatch::forget(int number)
{
    inotify_rm_watch(m_fd.get(), number); // in vain where the system has done so
    const auto watched = m_watched.take(number);
    if (m_numbers.value(watched.folder, -1) == number)
        m_numbers.remove(watched.folder);
}

/// What went along with a folder that moved away hears nothing of it itself. Gives those that were asked for.
QStringList DirectoryWatch::forgetBelow(const QString& folder)
{
    QStringList roots;
    const auto numbers = m_watched.keys();
    for (const int number : numbers) {
        const auto& watched = m_watched[number];
        if (!watched.folder.startsWith(below(folder, {})))
            continue;
        if (watched.root == watched.folder)
            roots.append(watched.folder);
        forget(number);
    }
    return roots;
}

/// A folder that moved is told of twice: by its parents, which may have found it under its new name, and by itself.
bool DirectoryWatch::isStillThere(int number, const Watched& watched)
{
    const int found = inotify_add_watch(
        m_fd.get(), QFile::encodeName(watched.folder).constData(), maskFor(watched.options));
    if (found >= 0 && !m_watched.contains(found))
        inotify_rm_watch(m_fd.get(), found); // another, under its name
    return found == number;
}

void DirectoryWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16 * 1024> room;
    const auto happened = m_happened;
    const auto size = ::read(m_fd.get(), room.data(), room.size());
    // What is left unread is told in the next turn.
    for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
        at += ssize_t(sizeof(inotify_event) + event->len);
        const auto events = eventsOf(event->wd, event->mask, event->len ? QFile::decodeName(event->name) : QString());
        for (const auto& one : events) {
            (*happened)(one);
            if (happened.use_count() == 1) // ours is the last: we have been let go of
                return;
        }
    }
}

QList<DirectoryEvent> DirectoryWatch::eventsOf(int number, uint32_t mask, const QString& name)
{
    if (mask & IN_Q_OVERFLOW)
        return {DirectoryEvent{DirectoryEvent::Overflow}};
    const auto found = m_watched.constFind(number);
    if (found == m_watched.cend())
        return {}; // the last words of one that was taken off
    const auto watched = *found;
    if ((mask & IN_MOVE_SELF) && isStillThere(number, watched))
        return {};
    if (mask & (IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT))
        return gone(number, watched.folder);
    const auto& options = watched.options;
    if (isIgnored(options.ignored, name))
        return {};
    QList<DirectoryEvent> events;
    const bool isFolder = mask & IN_ISDIR;
    for (const auto& meaning : meanings) {
        if ((mask & meaning.mask) && (options.wanted & meaning.what))
            events.append({meaning.what, watched.folder, name, isFolder});
    }
    if (isFolder && options.subfolders && (mask & (IN_CREATE | IN_MOVED_TO))) {
        const auto added = addTree(below(watched.folder, name), options, watched.root);
        if (!added && added.error().kind == Error::Kind::Busy)
            events.append(DirectoryEvent{DirectoryEvent::Overflow});
    }
    return events;
}

QList<DirectoryEvent> DirectoryWatch::gone(int number, const QString& folder)
{
    forget(number);
    QList<DirectoryEvent> events{{DirectoryEvent::FolderGone, folder, {}, true}};
    for (const auto& root : forgetBelow(folder))
        events.append({DirectoryEvent::FolderGone, root, {}, true});
    return events;
}

} // namespace everyport
