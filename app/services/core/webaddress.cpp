#include "app/services/core/webaddress.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool isAddress(const QString& text, const QStringList& schemes)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

} // namespace

QString pageAddressFault(const QString& text)
{
    return isAddress(text, {u"https"_s, u"http"_s})
        ? QString()
        : u"Must be written like https://chat.example.org, with or without a path."_s;
}

QString webSocketAddressFault(const QString& text)
{
    return isAddress(text, {u"wss"_s, u"ws"_s})
        ? QString()
        : u"Must be written like wss://chat.example.org/, with or without a path."_s;
}

} // namespace everyport
