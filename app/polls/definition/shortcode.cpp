#include "app/polls/definition/shortcode.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr auto signs = readableSigns;
constexpr qsizetype longestCode = 8; // far more than there will be polls, and no overflow

} // namespace

QString shortCode(qint64 number)
{
    QString code;
    for (qint64 rest = number; rest > 0; rest /= signs.size())
        code.prepend(signs[rest % signs.size()]);
    return code;
}

std::optional<qint64> numberOfCode(const QString& code)
{
    if (code.isEmpty() || code.size() > longestCode)
        return {};
    qint64 number = 0;
    for (const QChar sign : code.toLower()) {
        const auto place = signs.indexOf(sign);
        if (place < 0)
            return {};
        number = number * signs.size() + place;
    }
    return number;
}

} // namespace everyport::polls
