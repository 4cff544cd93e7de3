#include "ui/start/fontlookup.h"

#include <csignal>
#include <system_error>

#include <QScopeGuard>

#include <fontconfig/fontconfig.h>

namespace everyport::ui {

std::future<void> lookUpFonts()
{
    // Signals belong to the loop's thread; a new one begins with what is blocked where it is made.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    const auto restored = qScopeGuard([&before] { pthread_sigmask(SIG_SETMASK, &before, nullptr); });
    try {
        return std::async(std::launch::async, [] { FcInit(); });
    } catch (const std::system_error&) {
        return {};
    }
}

} // namespace everyport::ui
