#include "app/station/process/folderaccount.h"

#include <algorithm>

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include "app/station/process/privileges.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/pathowner.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Root's own are root's choice.
Result<Done> checkNoLinks(const QString& dataFolder)
{
    for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString file = dataFolder + u"/everyport.sqlite"_s + ending;
        struct stat facts = {};
        if (::lstat(QFile::encodeName(file).constData(), &facts) == 0 && S_ISLNK(facts.st_mode) && facts.st_uid != 0)
            return Error::local(Reason::PermissionDenied,
                u"%1 is a link of another account, and root follows none of those. Put the file itself in its place, or give the command as that account."_s
                    .arg(file));
    }
    return Done();
}

QString nameOf(uid_t user)
{
    const auto account = Privileges::find(QString::number(user), {});
    return account ? account->who() : QString::number(user);
}

/// Decided once, from the whole way to the folder: who has a part of that may put another folder in its place
/// meanwhile.
class FolderAccount {
public:
    FolderAccount(const QString& folder, Privileges wanted, const QString& user, const QString& group)
        : m_folder(folder), m_wanted(std::move(wanted)), m_user(user), m_hasGroup(!group.isEmpty())
    {
    }

    Result<std::unique_ptr<ActingAs>> act(bool makesFolder)
    {
        const bool makes = makesFolder && m_wanted.isWanted() && !m_way.end;
        if (makesFolder && !makes && !m_way.end && m_way.onWay.empty())
            makeRoots();
        if (makes && m_way.isWayRoots()) {
            if (auto made = m_wanted.makeFolder(m_folder); !made)
                return made.error();
            m_way = pathOwner(m_folder);
        }
        const auto account = decide(makes);
        if (!account)
            return account.error();
        auto acting = ActingAs::account(*account, m_way.end ? m_way.end->group : 0, wantedGroup());
        if (!acting || !*acting)
            return acting;
        auto done = makes ? makePrivateFolder(m_folder) : Result<Done>(Done());
        const auto owner = Privileges::find(QString::number(*account), {});
        if (done)
            done = owner ? owner->mayRead(m_folder) : Result<Done>(owner.error());
        if (done)
            done = checkNoLinks(m_folder);
        return done ? std::move(acting) : Result<std::unique_ptr<ActingAs>>(done.error());
    }

private:
    /// What is missing in /tmp anybody could make meanwhile, as soon as it is there nobody else can.
    void makeRoots()
    {
        const auto path = QFile::encodeName(m_folder);
        if (::mkdir(path.constData(), S_IRWXU) != 0)
            return;
        m_way = pathOwner(m_folder);
        if (m_way.isWayRoots() && m_way.end && m_way.end->user == 0)
            return;
        ::rmdir(path.constData());
        m_way = pathOwner(m_folder);
    }

    Result<uid_t> decide(bool makes) const
    {
        const auto& others = m_way.onWay;
        // One that is missing is nobody's: whoever has the way to it can make it.
        const uid_t account = m_way.end ? m_way.end->user
            : makes                     ? m_wanted.user()
            : others.empty()            ? 0
                                        : others.front();
        if (m_way.end && m_wanted.isWanted() && account != m_wanted.user())
            return doesNotFit();
        if (m_way.isWayRoots())
            return account;
        const auto other = std::find_if(others.begin(), others.end(), [=](uid_t user) { return user != account; });
        if (other != others.end())
            return isMovedBy(*other);
        return account != 0 ? Result<uid_t>(account) : Result<uid_t>(isMovedByMany());
    }

    std::optional<gid_t> wantedGroup() const
    {
        return m_hasGroup ? std::optional<gid_t>(m_wanted.group()) : std::nullopt;
    }

    Error doesNotFit() const
    {
        if (m_user.isEmpty())
            return Error::refused(Reason::PermissionDenied,
                u"--gid alone leaves the account as it is, and the folder %1 belongs to another: %2. Name that by --uid as well, or leave --gid out."_s
                    .arg(m_folder, nameOf(m_way.end->user)));
        return Error::refused(Reason::PermissionDenied,
            u"The folder %1 does not belong to %2. Leave --uid and --gid out, or give it to that account: chown -R %2 %1"_s
                .arg(m_folder, m_user));
    }

    Error isMovedBy(uid_t other) const
    {
        return Error::refused(Reason::PermissionDenied,
            u"The way to the folder %1 leads through what belongs to %2, who could put another in its place. Give the command as that account, or name a folder that only root can move."_s
                .arg(m_folder, nameOf(other)));
    }

    Error isMovedByMany() const
    {
        return Error::refused(Reason::PermissionDenied,
            u"The way to the folder %1 leads through one that others than root may write to, who could put another in its place. Name a folder that only root can move."_s
                .arg(m_folder));
    }

    const QString m_folder;
    const Privileges m_wanted;
    const QString m_user;
    const bool m_hasGroup;
    PathOwner m_way = pathOwner(m_folder);
};

} // namespace

Result<std::unique_ptr<ActingAs>> actForFolder(
    const QString& dataFolder, const QString& user, const QString& group, bool makesFolder)
{
    auto wanted = Privileges::find(user, group);
    if (!wanted)
        return wanted.error();
    if (::geteuid() != 0 || ActingAs::isOn())
        return std::unique_ptr<ActingAs>();
    return FolderAccount(dataFolder, *wanted, user, group).act(makesFolder);
}

} // namespace everyport
