#include "netcore/base/bestlanguage.h"

namespace everyport {

QString languageOf(const QString& name)
{
    return QString(name).replace(u'_', u'-').section(u'-', 0, 0);
}

QString bestLanguage(const QStringList& wanted, const QStringList& offered)
{
    for (const auto& name : wanted) {
        const auto language = languageOf(name);
        if (offered.contains(language))
            return language;
    }
    return {};
}

} // namespace everyport
