#include "app/polls/counting/voiding.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// It is printed, at other stations, too.
QString plainLine(QString text)
{
    text.removeIf([](QChar c) { return turnsWriting(c.unicode()); });
    std::replace_if(text.begin(), text.end(), leavesTheLine, QChar(u' '));
    return text.simplified().left(Voiding::longest);
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
