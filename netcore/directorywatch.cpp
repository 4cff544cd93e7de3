#include "netcore/directorywatch.h"

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
        return Error{Error::Kind::Unsupported, Reason::None, u"This reactor cannot watch folders."_s, {}, 0};
    if (!m_fd) {
        m_fd = FileDescriptor(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        if (!m_fd)
            return Error::fromErrno(errno, u"Watching "_s + folder);
        m_watch = descriptors->watch(m_fd.get(), [this](bool, bool) { readEvents(); });
    }
    const auto added = addOne(folder, options, folder);
    if (added && options.subfolders)
        addSubfolders(folder, options, folder);
    return added;
}

Result<Done> DirectoryWatch::addOne(const QString& folder, const DirectoryWatchOptions& options, const QString& root)
{
    if (m_watched.size() >= mostFolders && !m_numbers.contains(folder))
        return Error{Error::Kind::Busy, Reason::TooManyOpen, u"More than %1 folders would be watched."_s.arg(mostFolders), {}, 0};
    const int number = inotify_add_watch(m_fd.get(), QFile::encodeName(folder).constData(), maskFor(options));
    if (number < 0)
        return Error::fromErrno(errno, u"Watching "_s + folder);
    // The folder may have been made anew under its name, and then it has another number; or another's was moved here.
    if (const auto old = m_numbers.constFind(folder); old != m_numbers.cend() && *old != number)
        m_watched.remove(*old);
    if (const auto before = m_watched.constFind(number); before != m_watched.cend())
        m_numbers.remove(before->folder);
    m_numbers.insert(folder, number);
    m_watched.insert(number, {folder, options, root});
    return Done{};
}

void DirectoryWatch::addSubfolders(const QString& folder, const DirectoryWatchOptions& options, const QString& root)
{
    QDirIterator entries(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden);
    while (entries.hasNext()) {
        const auto path = below(folder, entries.nextFileInfo().fileName());
        if (isIgnored(options.ignored, entries.fileName()) || m_numbers.contains(path) || !addOne(path, options, root))
            continue;
        addSubfolders(path, options, root);
    }
}

void DirectoryWatch::remove(const QString& folder)
{
    const auto numbers = m_watched.keys();
    for (const int number : numbers) {
        const auto& watched = m_watched[number];
        if (watched.folder != folder && watched.root != folder)
            continue;
        inotify_rm_watch(m_fd.get(), number);
        forget(number);
    }
}

void DirectoryWatch::forget(int number)
{
    const auto watched = m_watched.take(number);
    if (m_numbers.value(watched.folder, -1) == number)
        m_numbers.remove(watched.folder);
}

void DirectoryWatch::readEvents()
{
    alignas(inotify_event) std::array<char, 16 * 1024> room;
    const auto happened = m_happened;
    const auto size = ::read(m_fd.get(), room.data(), room.size());
    // Ours is the last when a call has let go of us. What is left unread is told in the next turn.
    for (ssize_t at = 0; at < size && happened.use_count() > 1;) {
        const auto* event = reinterpret_cast<const inotify_event*>(room.data() + at);
        told(event->wd, event->mask, event->len ? QFile::decodeName(event->name) : QString());
        at += ssize_t(sizeof(inotify_event) + event->len);
    }
}

void DirectoryWatch::told(int number, uint32_t mask, const QString& name)
{
    if (mask & IN_Q_OVERFLOW) {
        tell({DirectoryEvent::Overflow});
        return;
    }
    const auto found = m_watched.constFind(number);
    if (found == m_watched.cend())
        return; // the last words of one that was taken off
    const auto watched = *found;
    if ((mask & IN_MOVE_SELF) && QDir(watched.folder).exists())
        return; // to where its parent's event told us of already
    if (mask & (IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT)) {
        if (!(mask & IN_IGNORED))
            inotify_rm_watch(m_fd.get(), number);
        forget(number);
        tell({DirectoryEvent::FolderGone, watched.folder, {}, true});
        return;
    }
    const auto& options = watched.options;
    if (isIgnored(options.ignored, name))
        return;
    const bool isFolder = mask & IN_ISDIR;
    if (isFolder && options.subfolders && (mask & (IN_CREATE | IN_MOVED_TO))) {
        const auto path = below(watched.folder, name);
        if (addOne(path, options, watched.root))
            addSubfolders(path, options, watched.root);
    }
    for (const auto& meaning : meanings) {
        if ((mask & meaning.mask) && (options.wanted & meaning.what))
            tell({meaning.what, watched.folder, name, isFolder});
    }
}

void DirectoryWatch::tell(const DirectoryEvent& event)
{
    const auto call = m_happened;
    (*call)(event);
}

} // namespace everyport
