#include "app/station/updates/updatecheck.h"

#include <chrono>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>

#include "app/station/process/flatpak.h"
#include "app/station/updates/aptpolicy.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/process/processoutput.h"
#include "netcore/task/timeout.h"

namespace everyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 10s;
constexpr qsizetype mostOutput = 65'536;

/// dpkg's packages are below /usr, but for what an administrator puts there.
bool isOfPackage(const QString& program)
{
    return program.startsWith("/usr/"_L1) && !program.startsWith("/usr/local/"_L1);
}

/// In English, so that it can be read.
ProcessOptions question(const QString& aptCache)
{
    const auto ours = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> environment;
    for (const QString& key : ours.keys())
        environment.insert(key, ours.value(key));
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.remove(u"LANGUAGE"_s);
    ProcessOptions options;
    options.executable = aptCache;
    options.arguments = QStringList{u"policy"_s, updatePackage()};
    options.environment = environment;
    return options;
}

/// apt writes to `partial` whenever it fetches, also where the lists are the same as before.
QDateTime lastFetched(const QString& lists)
{
    const QDateTime own = QFileInfo(lists).lastModified();
    const QDateTime partial = QFileInfo(lists + u"/partial"_s).lastModified();
    return own.isValid() && partial.isValid() ? qMax(own, partial) : own;
}

UpdateState stateOf(const AptPolicy& policy)
{
    UpdateState state{.installed = policy.installed, .candidate = policy.candidate};
    if (policy.installed.isEmpty())
        state.kind = UpdateState::Kind::NotPackaged;
    else if (!policy.candidate.isEmpty() && policy.candidate != policy.installed)
        state.kind = UpdateState::Kind::Newer;
    else
        state.kind = policy.isListed ? UpdateState::Kind::Newest : UpdateState::Kind::Unlisted;
    return state;
}

} // namespace

QString updatePackage()
{
    return u"everyport"_s;
}

Task<Result<UpdateState>> checkForUpdates(Reactor* reactor, UpdatePlaces places)
{
    if (isInFlatpak())
        co_return UpdateState{.kind = UpdateState::Kind::Flatpak};
    const QString program = places.program.isEmpty() ? QCoreApplication::applicationFilePath() : places.program;
    auto* processes = reactor->role<ReactorProcess>();
    if (!processes || !isOfPackage(program))
        co_return UpdateState{};
    auto asking = withTimeout(processOutput(*processes, question(places.aptCache), {}, mostOutput), reactor->clock(),
        longestWait, u"Asking the package manager"_s);
    const auto answer = co_await std::move(asking);
    if (!answer && answer.error().reason == Reason::NotFound)
        co_return UpdateState{}; // a system of other packages
    if (!answer)
        co_return answer.error();
    const auto policy = readAptPolicy(*answer, updatePackage());
    if (!policy)
        co_return policy.error();
    UpdateState state = stateOf(*policy);
    state.listsOf = lastFetched(places.lists);
    co_return state;
}

} // namespace everyport
