#include "netcore/files/actingas.h"

#include <cerrno>
#include <mutex>
#include <utility>

#include <QString>

#include <grp.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace everyport {

namespace {

using Account = ActingAs::Account;

constexpr int mostGroups = 65536;                    // NGROUPS_MAX
constexpr size_t mostAboutAccount = 4 * 1024 * 1024; // bytes: what a directory service says of one

/// Of the ActingAs of this process.
struct Both {
    Account callers; ///< That of the thread which made it.
    Account theirs;
};

std::mutex bothGuard;
std::optional<Both> bothAccounts;

std::optional<Both> both()
{
    const std::lock_guard alone(bothGuard);
    return bothAccounts;
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

Error cannotBeFound(uid_t user, int why)
{
    auto error = Error::fromErrno(why, QStringLiteral("Looking for the account %1").arg(user));
    error.kind = Error::Kind::Local;
    return error;
}

Error hasNoGroup(uid_t user)
{
    return Error::local(Reason::PermissionDenied,
        QStringLiteral(
            "The account %1 has no name on this computer, and the group of its folder is root's. Name its group by --gid, or give the folder to it by chgrp.")
            .arg(user));
}

/// What is known of one, as long as `text` is; nothing where it has no name.
Result<std::optional<struct passwd>> entryOf(uid_t user, std::vector<char>& text)
{
    for (text.resize(16384);; text.resize(text.size() * 4)) {
        struct passwd facts = {};
        struct passwd* found = nullptr;
        const auto failed = ::getpwuid_r(user, &facts, text.data(), text.size(), &found);
        if (found)
            return std::optional(facts);
        if (failed == 0 || failed == ENOENT || failed == ESRCH)
            return std::optional<struct passwd>();
        if (failed != ERANGE || text.size() >= mostAboutAccount)
            return cannotBeFound(user, failed);
    }
}

/// Its number as that of a group would be anybody's: 42 is who may read the passwords.
Result<Account> accountOf(uid_t user, gid_t ofFolder, std::optional<gid_t> wanted)
{
    std::vector<char> text;
    const auto entry = entryOf(user, text);
    if (!entry)
        return entry.error();
    const auto group = wanted.value_or(*entry ? (*entry)->pw_gid : ofFolder);
    if (!*entry && !wanted && group == 0)
        return hasNoGroup(user);
    std::vector<gid_t> groups(mostGroups);
    int count = *entry ? mostGroups : 0;
    if (*entry && ::getgrouplist((*entry)->pw_name, group, groups.data(), &count) < 0)
        count = 0;
    groups.resize(size_t(count));
    return Account{user, group, groups};
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

Result<std::unique_ptr<ActingAs>> ActingAs::account(uid_t user, gid_t ofFolder, std::optional<gid_t> wanted)
{
    if (::geteuid() != 0 || accountForFiles() != 0 || isOn() || user == 0)
        return std::unique_ptr<ActingAs>();
    auto theirs = accountOf(user, ofFolder, wanted);
    if (!theirs)
        return theirs.error();
    auto before = accountNow();
    if (!become(*theirs)) {
        comeBack(before);
        return Error{Error::Kind::Local, Reason::PermissionDenied,
            QStringLiteral("This system does not let files be another account's."), {}, EPERM};
    }
    return std::unique_ptr<ActingAs>(new ActingAs(std::move(before), std::move(*theirs)));
}

ActingAs::ActingAs(Account before, Account now)
{
    const std::lock_guard alone(bothGuard);
    bothAccounts = Both{std::move(before), std::move(now)};
}

ActingAs::~ActingAs()
{
    comeBack(both()->callers);
    const std::lock_guard alone(bothGuard);
    bothAccounts.reset();
}

bool ActingAs::isOn()
{
    return both().has_value();
}

std::optional<ActingAs::Account> ActingAs::theirs()
{
    const auto all = both();
    return all ? std::optional(all->theirs) : std::nullopt;
}

ActingAsCaller::ActingAsCaller()
{
    const auto all = both();
    if (!all)
        return;
    m_before = std::make_unique<Account>(accountNow());
    comeBack(all->callers);
}

ActingAsCaller::~ActingAsCaller()
{
    if (m_before)
        comeBack(*m_before);
}

} // namespace everyport
