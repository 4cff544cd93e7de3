#include "app/services/core/servicestatus.h"

using namespace Qt::StringLiterals;

namespace everyport {

QString serviceStateName(ServiceStatus::State state)
{
    switch (state) {
    case ServiceStatus::State::Off: return u"off"_s;
    case ServiceStatus::State::Starting: return u"starting"_s;
    case ServiceStatus::State::Running: return u"running"_s;
    case ServiceStatus::State::Stopping: return u"stopping"_s;
    case ServiceStatus::State::Failed: break;
    }
    return u"failed"_s;
}

} // namespace everyport
