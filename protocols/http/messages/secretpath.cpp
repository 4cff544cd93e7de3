#include "app/services/http/events/hosttoken.h"

#include <algorithm>

namespace everyport {

QByteArray withoutHostToken(const QByteArray& address)
{
    static const QByteArray before = "/h/";
    QByteArray shown = address;
    for (auto at = shown.indexOf(before); at >= 0; at = shown.indexOf(before, at)) {
        at += before.size();
        const auto end = std::find_if(
            shown.begin() + at, shown.end(), [](char c) { return c == '/' || c == '?' || c == '#' || c == ' '; });
        shown.replace(at, end - shown.begin() - at, "...");
    }
    return shown;
}

} // namespace everyport
