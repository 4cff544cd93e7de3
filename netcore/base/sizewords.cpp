#include "netcore/base/sizewords.h"

#include <cmath>

#include <QStringList>

namespace everyport {

QString sizeWords(qint64 bytes, const QLocale& locale)
{
    // Nobody asks for tenths of a kilobyte.
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString ownSizeWords(const QString& plain, const QLocale& locale)
{
    static const QStringList units{QStringLiteral("bytes"), QStringLiteral("kB"), QStringLiteral("MB"),
        QStringLiteral("GB"), QStringLiteral("TB"), QStringLiteral("PB")};
    const auto parts = plain.split(QLatin1Char(' '));
    const auto unit = parts.size() == 2 ? units.indexOf(parts[1]) : -1;
    bool isNumber = false;
    const auto number = unit < 0 ? 0 : QLocale::c().toDouble(parts[0], &isNumber);
    if (!isNumber || number < 0 || number > 1000)
        return {};
    const auto bytes = qRound64(number * std::pow(1000, unit));
    // Nothing else that looks so, such as a file called "12.50 MB".
    return sizeWords(bytes, QLocale::c()) == plain ? sizeWords(bytes, locale) : QString();
}

} // namespace everyport
