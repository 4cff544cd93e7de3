#include "app/station/process/processguard.h"

#include <csignal>

#include <QtGlobal>

#include <sys/prctl.h>
#include <sys/stat.h>

namespace everyport {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isWatched = true;
#else
constexpr bool isWatched = false;
#endif

} // namespace

void guardProcess()
{
    const auto inherited = ::umask(022);
    ::umask(inherited | 022);
    std::signal(SIGXFSZ, SIG_IGN);
    if (!isWatched && qEnvironmentVariableIntValue("EVERYPORT_DEBUGGABLE") == 0)
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace everyport
