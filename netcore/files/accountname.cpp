#include "netcore/files/accountname.h"

#include <vector>

#include <cerrno>
#include <pwd.h>

namespace everyport {

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

} // namespace everyport
