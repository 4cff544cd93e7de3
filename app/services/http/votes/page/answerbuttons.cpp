#include "app/services/http/votes/page/answerbuttons.h"

#include <algorithm>

#include <QLocale>

#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/answerpictures.h"
#include "app/services/http/votes/page/votehtml.h"
#include "app/services/http/votes/page/votewords.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using polls::Kind;
using polls::Poll;

/// "1 – bad": what stands below a scale, and what its button is called for those who listen.
QString valueInWords(const polls::Answer& answer)
{
    const auto words = polls::wordsBesideNumber(answer);
    return words.isEmpty() ? QString() : answer.id + u" – "_s + words;
}

/// In which place a ranking's answer was put, for those who look and those who listen.
QString placeHtml(const VoteView& view, const polls::Answer& answer)
{
    const auto place = view.chosen.indexOf(answer.id);
    if (view.poll.kind != Kind::Ranking || place < 0)
        return {};
    return u"<span class=\"place\">"_s + QString::number(place + 1) + u".</span>"_s;
}

/// Beside its title, which is what it is called. A script takes it away where it does not come.
QString pictureHtml(const VoteView& view, const polls::Answer& answer)
{
    const auto place = picturePlace(view.poll, answer);
    if (place.isEmpty())
        return {};
    return u"<img class=\"picture\" alt=\"\" loading=\"lazy\" width=\"160\" height=\"120\""_s
        + htmlAttribute("src", u".."_s + place) + u'>';
}

/// Below its title, and there is room for it before it is told: nothing moves below a finger. In a scale's row there is
/// none for words.
QString countHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    if (!view.mayShowCounts())
        return {};
    const auto count = view.tally.count(answer.id);
    const auto told = !view.showsCounts() ? QString()
        : view.poll.kind == Kind::Scale   ? QLocale(words.language()).toString(count)
                                          : words.counted("votes"_L1, count);
    return u"<span class=\"count\">"_s + told.toHtmlEscaped() + u"</span>"_s;
}

QString faceHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    const auto count = countHtml(view, words, answer);
    if (view.poll.kind == Kind::Scale)
        return scaleFaceHtml(answer, count);
    const auto title = answerTitle(view.poll, answer, words);
    return (title == answer.title ? QString() : htmlAttribute("data-title", answer.title)) + u'>'
        + pictureHtml(view, answer) + u"<span class=\"words\"><bdi>"_s + title.toHtmlEscaped() + u"</bdi>"_s + count
        + u"</span>"_s + placeHtml(view, answer) + u"</button>"_s;
}

/// Nobody is told before voting is over. It is named so, too, for those who listen.
QString rightHtml(const VoteView& view, const polls::WordTable& words, const polls::Answer& answer)
{
    const bool isTold = view.poll.kind == Kind::Quiz && view.poll.state == Poll::State::Closed;
    return isTold && answer.isRight ? u" data-right"_s + htmlAttribute("aria-description", words("rightAnswer"_L1))
                                    : QString();
}

} // namespace

QString scaleFaceHtml(const polls::Answer& answer, const QString& count)
{
    const auto called = valueInWords(answer);
    auto number = answer.id;
    return htmlAttribute("data-title", answer.title) // which the script compares
        + (called.isEmpty() ? QString() : htmlAttribute("aria-label", called)) + u"><bdi>"_s
        + number.replace(u'-', u'\u2212') + u"</bdi>"_s + count + u"</button>"_s;
}

QString scaleEndsHtml(const Poll& poll)
{
    if (poll.kind != Kind::Scale || poll.answers.isEmpty())
        return {};
    const auto low = valueInWords(poll.answers.first()), high = valueInWords(poll.answers.last());
    if (low.isEmpty() && high.isEmpty())
        return {};
    return u"<p class=\"ends\" aria-hidden=\"true\"><bdi>"_s + low.toHtmlEscaped() + u"</bdi> <bdi>"_s
        + high.toHtmlEscaped() + u"</bdi></p>\n"_s;
}

QString answersHtml(const VoteView& view, const polls::WordTable& words)
{
    const auto& poll = view.poll;
    const bool mayVote = view.mayStillVote();
    const bool hasPictures = std::any_of(poll.answers.begin(), poll.answers.end(),
        [&poll](const polls::Answer& answer) { return !picturePlace(poll, answer).isEmpty(); });
    const bool isPlain = poll.kind == Kind::Choice || poll.kind == Kind::Quiz;
    const auto look = hasPictures && isPlain ? u"pictures"_s
        : poll.kind == Kind::Choice          ? QString()
                                             : polls::kindName(poll.kind);
    QString html = u"<ol role=\"list\""_s + (look.isEmpty() ? QString() : htmlAttribute("class", look)) + u">\n"_s;
    for (const auto& answer : poll.answers) {
        const bool isChosen = view.chosen.contains(answer.id);
        html += u"<li><button name=\"answer\""_s + htmlAttribute("value", answer.id)
            + htmlAttribute("aria-pressed", isChosen ? u"true"_s : u"false"_s)
            + (mayVote && !isChosen ? QString() : u" disabled"_s) + rightHtml(view, words, answer)
            + faceHtml(view, words, answer) + u"</li>\n"_s;
    }
    return html + u"</ol>\n"_s + scaleEndsHtml(poll);
}

} // namespace everyport
