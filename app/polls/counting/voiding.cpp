#include "app/polls/counting/voiding.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// It is printed, at other stations, too; what XML cannot say would not come there as it was sealed.
QString plainLine(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (!turnsWriting(c.unicode()) && !c.isNonCharacter() && !isTorn(text, at))
            plain.append(leavesTheLine(c) ? QChar(u' ') : c);
    }
    plain = plain.simplified().left(Voiding::longest);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain;
}

} // namespace

QString Voiding::toText() const
{
    if (why.isEmpty() && by.isEmpty())
        return {};
    const QJsonObject object{{u"why"_s, plainLine(why)}, {u"by"_s, plainLine(by)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Voiding Voiding::fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {
        object[u"why"_s].toString().simplified().left(longest), object[u"by"_s].toString().simplified().left(longest)};
}

} // namespace everyport::polls
