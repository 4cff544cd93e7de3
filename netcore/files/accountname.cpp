#include "netcore/files/accountname.h"

#include <chrono>
#include <vector>

#include <cerrno>
#include <pwd.h>

#include "netcore/base/result.h"
#include "netcore/task/timeout.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

namespace {

constexpr std::chrono::seconds namedWithin{2};

} // namespace

QString accountName(uid_t user)
{
    constexpr std::size_t mostText = 1 << 20;
    std::vector<char> text(4096);
    struct passwd facts = {};
    struct passwd* found = nullptr;
    while (::getpwuid_r(user, &facts, text.data(), text.size(), &found) == ERANGE && text.size() < mostText)
        text.resize(text.size() * 4);
    const QString name = found ? QString::fromLocal8Bit(found->pw_name).simplified() : QString();
    return name.isEmpty() ? QString::number(user) : name;
}

Task<QString> accountNameSoon(Reactor& reactor, uid_t user)
{
    auto asking = withTimeout(
        deferToThread(reactor, Threads::Other, [user]() -> Result<QString> { return accountName(user); }),
        reactor.clock(), namedWithin);
    const auto name = co_await std::move(asking);
    co_return name ? *name : QString::number(user);
}

} // namespace everyport
