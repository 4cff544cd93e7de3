#include "app/stations/items/stationname.h"

#include <algorithm>

#include "app/stations/items/jsonfields.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isOf(const QString& text, qsizetype longest, bool (*fits)(QChar))
{
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), fits);
}

} // namespace

bool isStationName(const QString& text)
{
    return isOf(text, maximumStationName, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

bool isNameInLogs(const QString& text)
{
    return !text.contains(u'.');
}

QString stationNameFrom(const QString& text)
{
    QString name;
    for (const auto c : text.left(1000).toLower().normalized(QString::NormalizationForm_KD)) {
        if (isLetterOrDigit(c))
            name += c;
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(maximumStationName);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"station"_s : name;
}

QString freeStationName(const QString& name, const QStringList& taken)
{
    auto free = name;
    for (int next = 2; taken.contains(free); ++next) {
        const auto number = u"-%1"_s.arg(next);
        free = name.left(maximumStationName - number.size()) + number;
    }
    return free;
}

bool isSpaceName(const QString& text)
{
    return isOf(text, 64,
        [](QChar c) { return isLetterOrDigit(c) || (c >= u'A' && c <= u'Z') || c == u'.' || c == u'-' || c == u'/'; });
}

bool canBeAddress(const QString& text)
{
    constexpr qsizetype longest = 3071; // RFC 7622 §3.1, in bytes
    return isPlainText(text, longest);
}

} // namespace everyport::stations
