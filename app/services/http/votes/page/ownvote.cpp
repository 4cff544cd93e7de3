#include "app/services/http/votes/page/ownvote.h"

#include <QLocale>

#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/votewords.h"
#include "app/services/http/votes/page/votewriting.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Kind;
using polls::Poll;

QString chosenTitles(const VoteView& view, const polls::WordTable& words)
{
    QStringList titles;
    if (polls::isWritten(view.poll.kind))
        return writtenTexts(view, words).join(u", "_s);
    if (view.poll.kind == Kind::Ranking) { // in the order in which they were pressed
        for (const auto& id : view.chosen)
            titles.append(u"%1.\u00a0%2"_s.arg(QString::number(titles.size() + 1), view.poll.answerTitle(id)));
        return titles.join(u", "_s);
    }
    for (const auto& answer : view.poll.answers) {
        if (view.chosen.contains(answer.id))
            titles.append(answerTitle(view.poll, answer, words));
    }
    return titles.join(u", "_s);
}

QString standingHtml(const std::optional<QuizPlace>& place, const polls::WordTable& words)
{
    if (!place)
        return {};
    const auto told = words("standing"_L1,
        {{"points"_L1, QLocale(words.language()).toString(place->points)}, {"rank"_L1, QString::number(place->rank)},
            {"of"_L1, QString::number(place->of)}});
    return u"<p>"_s + told.toHtmlEscaped() + u"</p>\n"_s;
}

/// "That is right.", or which answer is, and where the voter stands; once a quiz's question is over.
QString quizHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.poll.kind != Kind::Quiz || view.poll.state != Poll::State::Closed)
        return {};
    QStringList right;
    bool isRight = false;
    for (const auto& answer : view.poll.answers) {
        if (answer.isRight)
            right << answer.title;
        isRight = isRight || (answer.isRight && view.chosen.contains(answer.id));
    }
    const auto told = isRight ? words("isRight"_L1) : words("rightIs"_L1, {{"answers"_L1, right.join(u", "_s)}});
    return u"<p class=\"outcome\">"_s + told.toHtmlEscaped() + u"</p>\n"_s + standingHtml(view.place, words);
}

} // namespace

QString ownVoteHtml(const VoteView& view, const polls::WordTable& words)
{
    if (view.chosen.isEmpty())
        return quizHtml(view, words);
    return quizHtml(view, words) + u"<p class=\"chosen\">"_s
        + words(
            polls::isWritten(view.poll.kind) ? "wrote"_L1 : "chosen"_L1, {{"answers"_L1, chosenTitles(view, words)}})
              .toHtmlEscaped()
        + u"</p>\n"_s
        + (waitsForHost(view) ? u"<p class=\"host\">"_s + words("waitsForHost"_L1).toHtmlEscaped() + u"</p>\n"_s
                              : QString());
}

} // namespace everyport
