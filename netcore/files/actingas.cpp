#include "netcore/files/actingas.h"

#include <array>
#include <cerrno>
#include <mutex>
#include <optional>
#include <utility>

#include <QFile>

#include <grp.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace everyport {

namespace {

using Account = ActingAs::Account;

constexpr int mostGroups = 65536; // NGROUPS_MAX

std::mutex callerGuard;
std::optional<Account> callersAccount; // that of the thread which made the ActingAs

std::optional<Account> caller()
{
    const std::lock_guard alone(callerGuard);
    return callersAccount;
}

unsigned groupForFiles()
{
    return unsigned(::setfsgid(gid_t(-1))); // which is nobody's, so it only says which it is
}

/// Of this thread. The library's own is for all of a process (nptl(7)).
bool setGroups(const std::vector<gid_t>& groups)
{
#ifdef SYS_setgroups32
    constexpr auto call = SYS_setgroups32; // where the older one has room for 16 bits
#else
    constexpr auto call = SYS_setgroups;
#endif
    return ::syscall(call, groups.size(), groups.data()) == 0;
}

std::vector<gid_t> groupsNow()
{
    std::vector<gid_t> groups(mostGroups);
    const auto count = ::getgroups(mostGroups, groups.data());
    groups.resize(size_t(count > 0 ? count : 0));
    return groups;
}

Account accountNow()
{
    return {accountForFiles(), groupForFiles(), groupsNow()};
}

/// With the groups that it has by name: that of a folder may be root's.
Account accountOf(uid_t user)
{
    std::array<char, 16384> text;
    struct passwd facts = {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(user, &facts, text.data(), text.size(), &found) != 0 || !found)
        return {user, gid_t(user), {}};
    std::vector<gid_t> groups(mostGroups);
    int count = mostGroups;
    if (::getgrouplist(found->pw_name, found->pw_gid, groups.data(), &count) < 0)
        count = 0;
    groups.resize(size_t(count));
    return {user, found->pw_gid, groups};
}

/// The groups need a right that root keeps, whoever it uses files as.
bool become(const Account& account)
{
    const bool hasGroups = setGroups(account.groups);
    ::setfsgid(account.group);
    ::setfsuid(account.user);
    // Neither says whether it did. credentials(7)
    return hasGroups && groupForFiles() == account.group && accountForFiles() == account.user;
}

/// Without the way back this thread would go on with rights that it must not have here.
void comeBack(const Account& account)
{
    if (!become(account))
        qFatal("The account that files are used as could not be changed back.");
}

} // namespace

unsigned accountForFiles()
{
    return unsigned(::setfsuid(uid_t(-1))); // which is nobody's, so it only says who it is
}

Result<std::unique_ptr<ActingAs>> ActingAs::ownerOf(const QString& folder)
{
    struct stat facts = {};
    if (::geteuid() != 0 || accountForFiles() != 0 || isOn()
        || ::stat(QFile::encodeName(folder).constData(), &facts) != 0 || facts.st_uid == 0)
        return std::unique_ptr<ActingAs>();
    auto before = accountNow();
    if (!become(accountOf(facts.st_uid))) {
        comeBack(before);
        return Error{Error::Kind::Local, Reason::PermissionDenied,
            QStringLiteral("This system does not let files be another account's."), {}, EPERM};
    }
    return std::unique_ptr<ActingAs>(new ActingAs(std::move(before)));
}

ActingAs::ActingAs(Account before)
{
    const std::lock_guard alone(callerGuard);
    callersAccount = std::move(before);
}

ActingAs::~ActingAs()
{
    comeBack(*caller());
    const std::lock_guard alone(callerGuard);
    callersAccount.reset();
}

bool ActingAs::isOn()
{
    return caller().has_value();
}

ActingAsCaller::ActingAsCaller()
{
    const auto callers = caller();
    if (!callers)
        return;
    m_before = std::make_unique<Account>(accountNow());
    comeBack(*callers);
}

ActingAsCaller::~ActingAsCaller()
{
    if (m_before)
        comeBack(*m_before);
}

} // namespace everyport
