#include "app/polls/counting/voiding.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace everyport::polls {

using namespace Qt::StringLiterals;

QString Voiding::toText() const
{
    if (why.isEmpty() && by.isEmpty())
        return {};
    const QJsonObject object{{u"why"_s, why.simplified().left(longest)}, {u"by"_s, by.simplified().left(longest)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Voiding Voiding::fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {
        object[u"why"_s].toString().simplified().left(longest), object[u"by"_s].toString().simplified().left(longest)};
}

} // namespace everyport::polls
