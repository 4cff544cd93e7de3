#include "protocols/http/messages/secretpath.h"

#include <algorithm>

namespace everyport::http {

QByteArray withoutSecretPath(const QByteArray& words)
{
    static const QByteArray before = secretPath;
    QByteArray shown = words;
    for (auto at = shown.indexOf(before); at >= 0; at = shown.indexOf(before, at)) {
        at += before.size();
        const auto end = std::find_if(
            shown.begin() + at, shown.end(), [](char c) { return c == '/' || c == '?' || c == '#' || c == ' '; });
        shown.replace(at, end - shown.begin() - at, "...");
    }
    return shown;
}

} // namespace everyport::http
