#include "app/services/http/votes/page/votepage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/polls/cards/card.h"
#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/answerbuttons.h"
#include "app/services/http/votes/page/ownvote.h"
#include "app/services/http/votes/page/picking.h"
#include "app/services/http/votes/page/votebar.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/voterfields.h"
#include "app/services/http/votes/page/votewriting.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Kind;
using polls::Policy;

/// What may be done here, or that nothing may any more; who did nothing is told so below. It stays until voting closes:
/// what stands below it is not to move while somebody presses.
QString ruleOf(const VoteView& view, const polls::WordTable& words)
{
    if (!view.poll.isOpen())
        return view.chosen.isEmpty() ? QString() : words("closed"_L1);
    if (view.isLeftOut)
        return {};
    switch (view.poll.policy.mode) {
    case Policy::Mode::Once: return voteSentence(view.poll.kind, words, "once"_L1);
    case Policy::Mode::Change: return voteSentence(view.poll.kind, words, "change"_L1);
    case Policy::Mode::Multi:
        return words(polls::isWritten(view.poll.kind) ? "multiWritten"_L1
                : view.poll.kind == Kind::Ranking     ? "ranking"_L1
                                                      : "multi"_L1,
            {{"count"_L1, QString::number(view.poll.policy.maxChoices)}});
    case Policy::Mode::Every: break;
    }
    return {};
}

/// Whoever may give nothing more is not told how: what is so stands there instead, and the rule, as scripts show it,
/// keeps its room.
QString ruleHtml(const VoteView& view, const polls::WordTable& words)
{
    const auto rule = ruleOf(view, words);
    if (rule.isEmpty())
        return {};
    if (!view.poll.isOpen() || view.mayStillVote())
        return u"<p class=\"rule\">"_s + rule.toHtmlEscaped() + u"</p>\n"_s;
    const bool isOne = view.poll.policy.mode != Policy::Mode::Multi || view.poll.kind == Kind::Ranking;
    const auto before = isPickedIn(view.poll) ? pickingRule(view.poll, words) : rule;
    return u"<p class=\"rule\"><span class=\"away\">"_s + before.toHtmlEscaped() + u"</span><span>"_s
        + words(isOne ? "voteStands"_L1 : "answersStand"_L1).toHtmlEscaped() + u"</span></p>\n"_s;
}

/// With a script the page goes on by itself.
QString nextHtml(const VoteView& view, const polls::WordTable& words)
{
    return view.event.isEmpty() ? QString()
                                : u"<noscript><p class=\"more\"><a"_s + htmlAttribute("href", u"../e/"_s + view.event)
            + u">"_s + words("next"_L1).toHtmlEscaped() + u"</a></p></noscript>\n"_s;
}

/// What becomes of votes on the way to an event's next question.
QString missedAttributes(const polls::WordTable& words)
{
    QString tag;
    for (const auto& [name, key] : {std::pair("data-missed", "missed"_L1), std::pair("data-late", "missedLate"_L1),
             std::pair("data-dismiss", "dismiss"_L1)})
        tag += htmlAttribute(name, words(key, {{"question"_L1, u"{question}"_s}, {"why"_L1, u"{why}"_s}}));
    return tag;
}

/// Whoever else has the code changes this vote, and so does a card that is linked with this phone: what is said then.
/// Empty where nobody does.
QLatin1StringView changedElsewhere(const VoteView& view)
{
    if (view.poll.policy.mode != Policy::Mode::Change || !view.poll.isOpen() || view.chosen.isEmpty())
        return {};
    if (view.isLinked)
        return "elsewhereLinked"_L1;
    return view.poll.policy.phones == Policy::Phones::Ticket ? "elsewhere"_L1 : QLatin1StringView();
}

QString mainTag(const VoteView& view, const polls::WordTable& words)
{
    const auto& poll = view.poll;
    QString tag = u"<main id=\"vote\""_s + htmlAttribute("data-address", view.address)
        + htmlAttribute("data-state", polls::stateName(poll.state))
        + htmlAttribute("data-round", QString::number(poll.round)) + htmlAttribute("data-run", view.run)
        + htmlAttribute("data-mode", polls::modeName(poll.policy.mode));
    if (!view.isDraft())
        tag += htmlAttribute("data-poll", poll.id);
    if (!view.ofEvent.isEmpty())
        tag += htmlAttribute("data-event", view.ofEvent) + htmlAttribute("data-moves", QString::number(view.moves));
    if (view.showsCounts())
        tag += u" data-counts"_s;
    if (view.isLeftOut)
        tag += u" data-out"_s;
    if (polls::isWritten(poll.kind))
        tag += u" data-written"_s;
    if (view.left)
        tag += htmlAttribute("data-left", QString::number(*view.left))
            + htmlAttribute("data-seconds", QString::number(poll.quizSeconds))
            + htmlAttribute("data-time", words("secondsLeft"_L1, {{"count"_L1, u"{count}"_s}}));
    for (const auto* key : {"sending", "pending", "waiting", "busy", "stalled", "refused", "older"})
        tag += htmlAttribute((QByteArray("data-") + key).constData(), words(QLatin1StringView(key)));
    tag += htmlAttribute("data-tosend", words("toSend"_L1, {{"answers"_L1, u"{answers}"_s}}));
    if (view.changesByButton())
        tag += htmlAttribute("data-behind", words("behind"_L1, {{"change"_L1, words("changeIt"_L1)}}));
    if (poll.isOpen() && !view.isLeftOut)
        tag += htmlAttribute("data-offline", words("offline"_L1)) + htmlAttribute("data-open", words("open"_L1));
    else
        tag += htmlAttribute("data-offline", words("stale"_L1));
    if (polls::isWritten(poll.kind))
        tag += htmlAttribute("data-empty", words("empty"_L1));
    if (poll.kind == Kind::Number)
        tag += htmlAttribute("data-bad", badWritingSentence(poll, words));
    if (poll.kind == Kind::Words && poll.policy.mode == Policy::Mode::Multi)
        tag += htmlAttribute("data-limit", words("limit"_L1));
    if (poll.policy.mode == Policy::Mode::Multi || polls::isWritten(poll.kind)) // also of what is over
        tag += htmlAttribute("data-unsent", voteSentence(poll.kind, words, "unsent"_L1));
    if (view.isPicked())
        tag += pickingAttributes(view.poll, words);
    if (!view.event.isEmpty())
        tag += missedAttributes(words);
    if (const auto key = changedElsewhere(view); !key.isEmpty())
        tag += htmlAttribute("data-elsewhere", words(key));
    for (const auto form : {"one"_L1, "other"_L1})
        tag += htmlAttribute((QByteArray("data-") + form.data()).constData(),
            poll.kind == Kind::Scale ? u"{count}"_s : words.form("votes"_L1, form));
    return tag + u">\n"_s;
}

QString ballotHtml(const VoteView& view, const polls::WordTable& words)
{
    QString html = u"<form id=\"ballot\" method=\"post\""_s
        + htmlAttribute("action", view.address + (view.event.isEmpty() ? QString() : u"?event="_s + view.event))
        + u">\n"_s + u"<input type=\"hidden\" name=\"uuid\""_s + htmlAttribute("value", view.uuid)
        + u">\n<input type=\"hidden\" name=\"run\""_s + htmlAttribute("value", view.run) + u">\n"_s;
    const bool asksWho = view.mayStillVote() || (view.poll.isOpen() && !view.login.isEmpty());
    const auto who = asksWho ? voterFieldsHtml(view, words) : QString();
    if (!polls::isWritten(view.poll.kind))
        html += who + answersHtml(view, words);
    else if (view.login.isEmpty())
        html += who + writingHtml(view, words);
    else
        html += writingHtml(view, words) + who; // Enter in the field sends it, and logs nobody in
    return html + u"</form>\n"_s;
}

} // namespace

QString voteHtml(const VoteView& view, const polls::WordTable& words)
{
    QString html = mainTag(view, words);
    if (view.isDraft())
        return html + u"<h1>"_s + words("vote"_L1).toHtmlEscaped() + u"</h1>\n"_s + nextHtml(view, words)
            + barHtml(view, words) + u"</main>\n"_s;
    html += u"<h1><bdi>"_s + view.poll.question.toHtmlEscaped() + u"</bdi></h1>\n"_s;
    if (view.left) // the script says how long it is yet
        html += u"<p id=\"time\" hidden><progress max=\"1\" aria-hidden=\"true\"></progress> <span></span></p>\n"_s;
    html += ruleHtml(view, words);
    if (!view.isLeftOut || !view.poll.isOpen()) // nobody is invited to vote where it counts for nothing
        html += ballotHtml(view, words);
    html += ownVoteHtml(view, words) + u"<p class=\"more\"><a"_s + htmlAttribute("href", u"../r/"_s + view.poll.id)
        + u">"_s + words("results"_L1).toHtmlEscaped() + u"</a></p>\n<p class=\"more\"><a"_s
        + htmlAttribute("href", view.poll.id + u".privacy"_s) + u">"_s + words("stored"_L1).toHtmlEscaped()
        + u"</a></p>\n"_s;
    return html + nextHtml(view, words) + barHtml(view, words) + u"</main>\n"_s;
}

/// Its addresses are relative, because a proxy may have the site below a path of its own.
QByteArray votePage(const VoteView& view, const polls::WordTable& words)
{
    const auto title = view.isDraft() ? words("vote"_L1) : view.poll.question;
    const QString page = u"<!DOCTYPE html>\n<html lang=\""_s + words.language()
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"_s
        + title.toHtmlEscaped()
        + u"</title>\n<link rel=\"icon\" href=\"../web/icon.svg\" type=\"image/svg+xml\">\n"
          "<link rel=\"stylesheet\" href=\"../web/colours.css\">\n<link rel=\"stylesheet\" href=\"../web/vote.css\">\n"
          "<script type=\"module\" src=\"../web/vote.js\"></script>\n</head>\n<body>\n"_s
        + voteHtml(view, words) + u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

QByteArray voteJson(const VoteView& view, const polls::WordTable& words)
{
    QJsonObject object{{u"state"_s, polls::stateName(view.poll.state)}, {u"round"_s, view.poll.round},
        {u"run"_s, view.run}, {u"chosen"_s, QJsonArray::fromStringList(view.chosen)},
        {u"page"_s, voteHtml(view, words)}};
    if (!view.answered.isEmpty())
        object.insert(u"uuid"_s, view.answered);
    if (view.outcome)
        object.insert(u"outcome"_s, polls::outcomeName(*view.outcome));
    if (view.countedRound)
        object.insert(u"countedRound"_s, *view.countedRound);
    if (!view.fault.isEmpty())
        object.insert(u"fault"_s, QString(view.fault));
    if (!view.error.isEmpty())
        object.insert(u"error"_s, view.error);
    if (!view.chosen.isEmpty() && !view.voter.isEmpty())
        object.insert(u"name"_s, polls::cardName(view.voter));
    if (view.showsCounts()) {
        QJsonObject votes;
        for (const auto& answer : view.poll.answers)
            votes.insert(answer.id, view.tally.count(answer.id));
        object.insert(u"votes"_s, votes);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace everyport
