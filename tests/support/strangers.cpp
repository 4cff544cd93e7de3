#include "tests/support/strangers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace everyport {
namespace {

QJsonArray wordsInFile()
{
    QFile file(QStringLiteral(EVERYPORT_TEST_DATA "/strangers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    const QJsonArray words = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("words")].toArray();
    if (words.isEmpty())
        qFatal("%s has no words", qPrintable(file.fileName()));
    return words;
}

} // namespace

QList<StrangersWords> strangersWords(const QString& file)
{
    static const QJsonArray known = wordsInFile();
    QList<StrangersWords> all;
    for (const QJsonValue& one : known) {
        QString text = one[QStringLiteral("text")].toString().replace(QStringLiteral("@FILE@"), file);
        text += one[QStringLiteral("then")].toString().repeated(one[QStringLiteral("times")].toInt());
        all.append({one[QStringLiteral("name")].toString().toLatin1(), text});
    }
    return all;
}

bool drivesScreens(const QString& text)
{
    int isolates = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const char16_t code = sign.unicode();
        const bool isEnd = code == u'\n' || code == u'\t';
        isolates += code >= 0x2066 && code <= 0x2068;
        isolates -= code == 0x2069;
        const bool isHigh = sign.isHighSurrogate() && !(i + 1 < text.size() && text[i + 1].isLowSurrogate());
        const bool isLow = sign.isLowSurrogate() && !(i > 0 && text[i - 1].isHighSurrogate());
        if ((sign.category() == QChar::Other_Control && !isEnd) || (code >= 0x202a && code <= 0x202e) || code == 0x2028
            || code == 0x2029 || isolates < 0 || isHigh || isLow)
            return true;
    }
    return isolates != 0;
}

} // namespace everyport
