#include "ui/fontlookup.h"

#include <system_error>

#include <fontconfig/fontconfig.h>

namespace everyport::ui {

std::future<void> lookUpFonts()
{
    try {
        return std::async(std::launch::async, [] { FcInit(); });
    } catch (const std::system_error&) {
        return {};
    }
}

} // namespace everyport::ui
