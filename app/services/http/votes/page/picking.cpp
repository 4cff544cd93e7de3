#include "app/services/http/votes/page/picking.h"

#include "app/services/http/votes/page/votehtml.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString mostOf(const polls::Poll& poll)
{
    return QString::number(poll.policy.maxChoices);
}

bool isOrder(const polls::Poll& poll)
{
    return poll.kind == polls::Kind::Ranking;
}

} // namespace

bool isPickedIn(const polls::Poll& poll)
{
    return poll.policy.mode == polls::Policy::Mode::Multi && !polls::isWritten(poll.kind);
}

QString pickingRule(const polls::Poll& poll, const polls::WordTable& words)
{
    return words(isOrder(poll) ? "order"_L1 : "several"_L1, {{"count"_L1, mostOf(poll)}});
}

QString pickingAttributes(const polls::Poll& poll, const polls::WordTable& words)
{
    QString tag = htmlAttribute("data-pick", mostOf(poll)) + htmlAttribute("data-rule", pickingRule(poll, words))
        + htmlAttribute("data-picked", words("picked"_L1, {{"count"_L1, u"{count}"_s}, {"most"_L1, mostOf(poll)}}));
    if (isOrder(poll)) {
        for (const auto* key : {"placeUp", "placeDown"})
            tag += htmlAttribute(QString(u"data-"_s + QString::fromLatin1(key).toLower()),
                words(QLatin1StringView(key), {{"answer"_L1, u"{answer}"_s}}));
        return tag + htmlAttribute("data-send", words("sendOrder"_L1));
    }
    for (const auto form : {"one"_L1, "other"_L1})
        tag += htmlAttribute(QString(u"data-send-"_s + form), words.form("sendSeveral"_L1, form));
    return tag;
}

QString pickingHtml(const QString& attributes)
{
    return u"<p id=\"picked\" hidden></p>\n<button id=\"send\" class=\"send\""_s + attributes
        + u" hidden></button>\n"_s;
}

} // namespace everyport
