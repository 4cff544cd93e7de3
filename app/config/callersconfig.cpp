#include "app/config/callersconfig.h"

#include "netcore/files/pathowner.h"

namespace everyport {

namespace {

/// As who calls, who may look at all of it.
PathOwner wayTo(const QString& path)
{
    const ActingAsCaller caller;
    return pathOwner(path);
}

enum class For { Reading, Writing };

std::unique_ptr<ActingAsCaller> asNamed(const QString& path, For what)
{
    const auto theirs = ActingAs::theirs();
    if (!theirs)
        return {};
    auto groups = theirs->groups;
    groups.push_back(theirs->group);
    const auto way = wayTo(path);
    const bool isTheirs = what == For::Writing ? way.isPlanted : way.end && way.end->user == theirs->user;
    return isTheirs || way.isWayInHandsOf(theirs->user, groups) ? nullptr : std::make_unique<ActingAsCaller>();
}

} // namespace

std::unique_ptr<ActingAsCaller> asConfigs(const QString& configFolder)
{
    return ActingAs::isOn() && wayTo(configFolder).isRootsAlone() ? std::make_unique<ActingAsCaller>() : nullptr;
}

std::unique_ptr<ActingAsCaller> asNamed(const QString& path)
{
    return asNamed(path, For::Reading);
}

std::unique_ptr<ActingAsCaller> asWriterOf(const QString& file)
{
    return asNamed(file, For::Writing);
}

} // namespace everyport
