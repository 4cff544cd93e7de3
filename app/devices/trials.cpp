#include "app/devices/trials.h"

#include <algorithm>

#include "app/devices/ports/realpaths.h"
#include "app/devices/tryoutrun.h"
#include "netcore/task/deferred.h"

namespace everyport::devices {

using namespace Qt::StringLiterals;

struct Trials::Trial {
    QString port; // as the system calls it
    Deferred<Result<rfid::Detection>> deferred;
    std::unique_ptr<TryOutRun> run;
};

Trials::Trials(Reactor& reactor, std::function<void()> changed) : m_reactor(reactor), m_changed(std::move(changed)) {}

Trials::~Trials() = default;

bool Trials::has(const QString& port) const
{
    if (m_trials.empty())
        return false;
    const auto real = RealPaths().of(port);
    return std::any_of(m_trials.begin(), m_trials.end(), [&](const auto& trial) { return trial->port == real; });
}

Task<Result<rfid::Detection>> Trials::start(TryOutOptions options)
{
    if (has(options.device))
        return Result<rfid::Detection>(
            Error::busy(Reason::InUse, u"%1 is being found out already."_s.arg(options.device)));
    options.device = RealPaths().of(options.device);
    auto& trial = *m_trials.emplace_back(std::make_unique<Trial>());
    trial.port = options.device;
    m_changed(); // a reader of ours lets go of the port
    trial.run = std::make_unique<TryOutRun>(m_reactor, std::move(options),
        [this, &trial](Result<rfid::Detection> result) { end(trial, std::move(result)); });
    return trial.deferred.task([this, &trial] { end(trial, Error::cancelled()); });
}

void Trials::end(Trial& trial, Result<rfid::Detection> result)
{
    const auto at = std::find_if(
        m_trials.begin(), m_trials.end(), [&](const auto& one) { return one.get() == &trial; });
    if (at == m_trials.end())
        return;
    trial.run->stop();
    std::shared_ptr<Trial> ended = std::move(*at);
    m_trials.erase(at);
    m_reactor.callSoon([ended] {}); // its timer's call may be running below us
    m_changed();
    ended->deferred.fire(std::move(result));
}

} // namespace everyport::devices
