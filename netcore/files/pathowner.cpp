#include "netcore/files/pathowner.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <deque>
#include <utility>

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"

namespace everyport {

namespace {

constexpr int mostLinks = 40; // path_resolution(7)

/// One name after the other, as the system goes, but that it looks at each link before it is followed.
class Walk {
public:
    explicit Walk(const QByteArray& path) { lead(path); }

    PathOwner run()
    {
        while (!m_names.empty() && step()) {}
        if (m_names.empty())
            reachEnd();
        return std::move(m_found);
    }

private:
    /// On from here, or from the root, by these names.
    bool lead(const QByteArray& path)
    {
        const auto names = path.split('/');
        for (auto name = names.crbegin(); name != names.crend(); ++name) {
            if (!name->isEmpty() && *name != ".")
                m_names.push_front(*name);
        }
        return !path.startsWith('/') || enter(FileDescriptor(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC)));
    }

    bool enter(FileDescriptor there)
    {
        if (!there || ::fstat(there.get(), &m_facts) != 0)
            return lose();
        m_at = std::move(there);
        return true;
    }

    bool step()
    {
        if (!S_ISDIR(m_facts.st_mode)) // what is below a file is nowhere
            return false;
        const auto name = std::exchange(m_names.front(), QByteArray());
        FileDescriptor next(::openat(m_at.get(), name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
        struct stat facts = {};
        if (!next && errno == ENOENT) {
            noteWriters(true); // who may make it there, in a sticky folder, too
            noteOwner();
            return false;
        }
        if (!next || ::fstat(next.get(), &facts) != 0)
            return lose();
        noteWriters(false);
        noteOwner();
        m_names.pop_front();
        noteInSticky(facts);
        return S_ISLNK(facts.st_mode) ? follow(next, facts.st_uid) : enter(std::move(next));
    }

    bool follow(const FileDescriptor& link, uid_t owner)
    {
        std::array<char, PATH_MAX> target = {};
        note(owner);
        const auto length = ::readlinkat(link.get(), "", target.data(), target.size() - 1);
        if (length <= 0 || ++m_links > mostLinks)
            return lose();
        return lead(QByteArray(target.data(), qsizetype(length)));
    }

    /// Into a folder with the sticky bit all may put something, but nothing in the place of another's.
    void noteWriters(bool isSticky)
    {
        if (!isSticky && (m_facts.st_mode & S_ISVTX) != 0)
            return;
        if ((m_facts.st_mode & S_IWGRP) != 0)
            m_found.groups.insert(m_facts.st_gid);
        m_found.isAnybodys |= (m_facts.st_mode & S_IWOTH) != 0;
    }

    /// In the place of its own each may put another there, too.
    void noteInSticky(const struct stat& entry)
    {
        if ((m_facts.st_mode & S_ISVTX) != 0 && (m_facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
            note(entry.st_uid);
    }

    void noteOwner() { note(m_facts.st_uid); }
    void note(uid_t user)
    {
        auto& all = m_found.onWay;
        if (user != 0 && std::find(all.begin(), all.end(), user) == all.end())
            all.push_back(user);
    }

    void reachEnd()
    {
        const bool isOpen = S_ISDIR(m_facts.st_mode) && (m_facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
        m_found.end = PathOwner::End{m_facts.st_uid, m_facts.st_gid, isOpen};
    }

    bool lose()
    {
        m_found.isAnybodys = true;
        m_names.emplace_back(); // it has no end
        return false;
    }

    PathOwner m_found;
    std::deque<QByteArray> m_names;
    FileDescriptor m_at;
    struct stat m_facts = {};
    int m_links = 0;
};

} // namespace

bool PathOwner::isWayRootsAlone() const
{
    return onWay.empty() && groups.empty() && !isAnybodys;
}

bool PathOwner::isWayRoots() const
{
    return onWay.empty() && !isAnybodys;
}

bool PathOwner::isRootsAlone() const
{
    return isWayRootsAlone() && (!end || (end->user == 0 && !end->isWrittenByOthers));
}

bool PathOwner::isWayInHandsOf(uid_t user, const std::vector<gid_t>& of) const
{
    return isAnybodys || std::find(onWay.begin(), onWay.end(), user) != onWay.end()
        || std::any_of(of.begin(), of.end(), [this](gid_t group) { return groups.contains(group); });
}

PathOwner pathOwner(const QString& path)
{
    return Walk(QFile::encodeName(QDir::current().absoluteFilePath(path))).run();
}

} // namespace everyport
