#include "app/services/http/votes/page/votewords.h"

#include <algorithm>

#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/pagewords.h"

using namespace Qt::StringLiterals;

static void openWords()
{
    Q_INIT_RESOURCE(votepage); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport {

const polls::WordTable& votePageWords(const QByteArrayList& acceptLanguage)
{
    static const PageWords all(openWords, u":/votepage"_s);
    return all.in(acceptLanguage);
}

QString voteSentence(polls::Kind kind, const polls::WordTable& words, QLatin1StringView key)
{
    const auto number = QString::number(kind == polls::Kind::Words ? polls::longestWord : polls::longestOpen);
    const QByteArray ownKey = QByteArray(key.data(), key.size()).append("Written");
    const auto own = polls::isWritten(kind) ? words(QLatin1StringView(ownKey), {{"count"_L1, number}}) : QString();
    return own.isEmpty() ? words(key, {{"count"_L1, number}}) : own;
}

QString answerTitle(const polls::Poll& poll, const polls::Answer& answer, const polls::WordTable& words)
{
    if (poll.kind != polls::Kind::Motion)
        return answer.title;
    const auto usual = polls::motionAnswers(true);
    const bool isUsual = std::any_of(usual.begin(), usual.end(),
        [&](const polls::Answer& each) { return each.id == answer.id && each.title == answer.title; });
    return isUsual ? words(QLatin1StringView(answer.id.toLatin1())) : answer.title;
}

} // namespace everyport
