#include "netcore/names/servicebinding.h"

namespace everyport {

using namespace Qt::StringLiterals;

bool ServiceBinding::speaks(const QByteArray& protocol, const QByteArray& usual) const
{
    return alpn.contains(protocol) || (usesDefaultAlpn && protocol == usual);
}

QString ServiceBinding::toString() const
{
    auto text = u"%1 %2"_s.arg(priority).arg(target);
    QStringList names;
    for (const auto& one : alpn)
        names.append(QString::fromLatin1(one.toPercentEncoding("/")));
    if (!names.isEmpty())
        text += u" alpn="_s + names.join(u',');
    if (!usesDefaultAlpn)
        text += u" no-default-alpn"_s;
    if (port)
        text += u" port=%1"_s.arg(port);
    if (!hints.isEmpty())
        text += u" hints="_s + hints.join(u',');
    for (auto it = others.begin(); it != others.end(); ++it)
        text += u" key%1"_s.arg(it.key());
    if (!isUsable)
        text += u" (not usable here)"_s;
    return text;
}

} // namespace everyport
