#include "app/config/filesaswhom.h"

#include <QFileInfo>

#include "netcore/files/pathowner.h"

namespace everyport {

namespace {

/// As who calls, who may look at all of it.
PathOwner wayTo(const QString& path)
{
    const ActingAsCaller caller;
    return pathOwner(path);
}

bool isInHandsOf(const ActingAs::Account& account, const PathOwner& way)
{
    auto groups = account.groups;
    groups.push_back(account.group);
    return way.isWayInHandsOf(account.user, groups);
}

enum class For { Reading, Writing };

std::unique_ptr<ActingAsCaller> asNamed(const QString& path, For what)
{
    const auto theirs = ActingAs::theirs();
    if (!theirs)
        return {};
    const auto way = wayTo(path);
    const bool isTheirs = what == For::Reading && way.end && way.end->user == theirs->user;
    return isTheirs || isInHandsOf(*theirs, way) ? nullptr : std::make_unique<ActingAsCaller>();
}

} // namespace

std::unique_ptr<ActingAsCaller> asConfigs(const QString& configFolder)
{
    const auto theirs = ActingAs::theirs();
    if (!theirs)
        return {};
    auto way = wayTo(configFolder);
    if (!isInHandsOf(*theirs, way))
        way.groups.clear(); // whom root lets write into its folders else is for root to say
    return way.isRootsAlone() ? std::make_unique<ActingAsCaller>() : nullptr;
}

std::unique_ptr<ActingAsCaller> asNamed(const QString& path)
{
    return asNamed(path, For::Reading);
}

std::unique_ptr<ActingAsCaller> asWriterOf(const QString& file)
{
    return asNamed(QFileInfo(file).absolutePath(), For::Writing);
}

} // namespace everyport
