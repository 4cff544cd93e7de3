#include "protocols/simple/fingerquery.h"

#include <QStringDecoder>
#include <QStringList>

#include "netcore/base/directionalformatting.h"

using namespace Qt::StringLiterals;

namespace everyport::simple {

namespace {

Error badQuery(const QString& why)
{
    return Error::malformed(Reason::BadSyntax, why);
}

} // namespace

Result<FingerQuery> FingerQuery::parse(QByteArrayView line)
{
    if (line.size() > longest)
        return badQuery(u"A finger query has %1 bytes at most."_s.arg(longest));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(line);
    if (decoder.hasError())
        return badQuery(u"A finger query is written in UTF-8."_s);
    for (const auto character : text) {
        if (character != u'\t' && (character < u' ' || (character >= QChar(0x7f) && character <= QChar(0x9f))))
            return badQuery(u"A finger query has no control characters."_s);
    }
    FingerQuery query;
    auto words = QString(text).replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && words.first().compare("/W"_L1, Qt::CaseInsensitive) == 0) {
        query.isVerbose = true;
        words.removeFirst();
    }
    if (words.size() > 1)
        return badQuery(u"A finger query names one user."_s);
    if (words.isEmpty())
        return query;
    const auto at = words.first().indexOf(u'@');
    query.user = words.first().left(at < 0 ? words.first().size() : at);
    query.isForwarded = at >= 0;
    if (query.isForwarded)
        query.forwardedTo = words.first().mid(at + 1);
    return query;
}

QByteArray FingerQuery::encode() const
{
    QByteArray line = isVerbose ? "/W" : "";
    if (isVerbose && !(user.isEmpty() && !isForwarded))
        line += ' ';
    line += user.toUtf8();
    if (isForwarded)
        line += '@' + forwardedTo.toUtf8();
    return line + "\r\n";
}

QByteArray fingerText(const QString& text)
{
    QString shown;
    shown.reserve(text.size() + 2);
    for (const auto character : text) {
        const bool isControl = character < u' ' || (character >= QChar(0x7f) && character <= QChar(0x9f));
        if (character == u'\n' || character == QChar(0x2028) || character == QChar(0x2029))
            shown += u"\r\n"_s;
        else if ((!isControl && !turnsWriting(character.unicode()) && !isDirectionalMark(character.unicode()))
            || character == u'\t')
            shown += character;
    }
    if (!shown.endsWith(u'\n'))
        shown += u"\r\n"_s;
    return shown.toUtf8();
}

} // namespace everyport::simple
