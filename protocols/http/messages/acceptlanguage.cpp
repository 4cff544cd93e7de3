#include "protocols/http/messages/acceptlanguage.h"

namespace everyport::http {

namespace {

constexpr qsizetype mostLanguages = 50; // nobody reads more; a header may be long

double weightOf(const QByteArrayList& parts)
{
    for (const QByteArray& part : parts.mid(1)) {
        if (const QByteArray text = part.trimmed(); text.startsWith("q=")) {
            bool isNumber = false;
            const double weight = text.sliced(2).toDouble(&isNumber);
            return isNumber && weight >= 0 && weight <= 1 ? weight : 0;
        }
    }
    return 1;
}

} // namespace

QString acceptedLanguage(const QByteArrayList& acceptLanguage, const QStringList& offered)
{
    QString best;
    double most = 0;
    for (const QByteArray& item : acceptLanguage.first(qMin(acceptLanguage.size(), mostLanguages))) {
        const QByteArrayList parts = item.toLower().split(';');
        const QString language = QString::fromLatin1(parts.first().trimmed().split('-').first());
        // Of two that are liked alike the first is meant.
        if (const double weight = weightOf(parts); weight > most && offered.contains(language)) {
            best = language;
            most = weight;
        }
    }
    return best;
}

} // namespace everyport::http
