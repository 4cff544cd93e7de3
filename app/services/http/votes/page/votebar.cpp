#include "app/services/http/votes/page/votebar.h"

#include "app/polls/cards/card.h"
#include "app/services/http/votes/page/picking.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/votewords.h"
#include "app/services/http/votes/page/votewriting.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Outcome;
using polls::Policy;
using polls::Poll;

/// What stands below the answers: a sentence, and its class: all is well, something is amiss, or it is just so.
struct Said {
    QLatin1StringView key = {};
    QLatin1StringView look = "trouble"_L1;
};

Said saidOfState(const VoteView& view)
{
    if (view.isLeftOut && view.poll.isOpen())
        return {"leftOut"_L1};
    if (!view.chosen.isEmpty())
        return {"counted"_L1, "good"_L1};
    if (view.isDraft())
        return {"draft"_L1, {}};
    return view.poll.isOpen() ? Said{{}, {}} : Said{"closed"_L1, {}};
}

Said saidOf(const VoteView& view)
{
    if (!view.fault.isEmpty())
        return {view.fault};
    if (view.countedRound)
        return {"countedEarlier"_L1, "good"_L1};
    if (view.outcome == Outcome::Repeat && view.poll.policy.mode == Policy::Mode::Multi)
        return {"repeated"_L1, {}};
    switch (view.outcome.value_or(Outcome::Ok)) {
    case Outcome::AlreadyVoted: return {view.chosen.isEmpty() ? "spent"_L1 : "already"_L1};
    case Outcome::Limit: return {"limit"_L1};
    case Outcome::Closed: return {view.late ? "late"_L1 : "draft"_L1};
    case Outcome::Unknown: return {"badTicket"_L1};
    case Outcome::Unassigned: return {"refused"_L1};
    case Outcome::Full: return {"full"_L1};
    case Outcome::LeftOut: return {"leftOut"_L1};
    default: return saidOfState(view);
    }
}

QString saidSentence(const VoteView& view, const polls::WordTable& words, QLatin1StringView key)
{
    const bool isBad = key == "badNumber"_L1 || key == "badWords"_L1;
    return isBad ? badWritingSentence(view.poll, words) : voteSentence(view.poll.kind, words, key);
}

/// What the script shows: it sends what was picked, or lets whoever has voted press another answer.
QString barButtonsHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.isPicked())
        return pickingHtml(htmlAttribute("form", u"ballot"_s));
    return view.changesByButton() ? u"<p id=\"replaces\" role=\"status\" hidden>"_s
            + words("replaces"_L1).toHtmlEscaped() + u"</p>\n<button type=\"button\" id=\"keep\" hidden>"_s
            + words("keepIt"_L1).toHtmlEscaped() + u"</button>\n<button type=\"button\" id=\"change\" hidden>"_s
            + words("changeIt"_L1).toHtmlEscaped() + u"</button>\n"_s
                                  : QString();
}

/// Who has no script is told when they load the page again.
QString goesOnHtml(const VoteView& view, const polls::WordTable& words)
{
    return view.goesOn.isEmpty() ? QString()
                                 : u"<p class=\"onward\"><a"_s + htmlAttribute("href", u"../e/"_s + view.ofEvent)
            + u"><bdi>"_s + words("goesOn"_L1, {{"event"_L1, view.goesOn}}).toHtmlEscaped() + u"</bdi></a></p>\n"_s;
}

} // namespace

QString barHtml(const VoteView& view, const polls::WordTable& words)
{
    const auto said = saidOf(view);
    QString html = u"<div id=\"bar\">\n<p id=\"said\" role=\"status\""_s
        + (said.look.isEmpty() ? QString() : htmlAttribute("class", said.look)) + u'>'
        + saidSentence(view, words, said.key).toHtmlEscaped() + u"</p>\n"_s;
    if (!view.chosen.isEmpty()) // scripts see by it that there is a vote, also where nobody knows its name any more
        html += view.voter.isEmpty() ? u"<p class=\"name\" hidden></p>\n"_s
                                     : u"<p class=\"name\">"_s
                + words("name"_L1, {{"name"_L1, polls::cardName(view.voter)}}).toHtmlEscaped() + u"</p>\n"_s;
    html += goesOnHtml(view, words);
    return html + u"<p id=\"link\" role=\"status\" hidden></p>\n"_s + barButtonsHtml(view, words) + u"</div>\n"_s;
}

} // namespace everyport
