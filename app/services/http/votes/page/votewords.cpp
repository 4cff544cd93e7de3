#include "app/services/http/votes/page/votewords.h"

#include <algorithm>

#include <QLocale>
#include <QRegularExpression>

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
    if (poll.kind == polls::Kind::Number)
        return shownNumbers(answer.title, words);
    if (poll.kind != polls::Kind::Motion)
        return answer.title;
    const auto usual = polls::motionAnswers(true);
    const bool isUsual = std::any_of(usual.begin(), usual.end(),
        [&](const polls::Answer& each) { return each.id == answer.id && each.title == answer.title; });
    return isUsual ? words(QLatin1StringView(answer.id.toLatin1())) : answer.title;
}

QString shownNumbers(const QString& stored, const polls::WordTable& words)
{
    static const QRegularExpression number(u"([0-9]{1,18})(?:\\.([0-9]+))?"_s);
    const QLocale locale(words.language());
    const auto unit = stored.indexOf(QChar(QChar::Nbsp));
    const auto numbers = unit < 0 ? stored : stored.left(unit);
    QString shown;
    qsizetype from = 0;
    for (auto found = number.globalMatch(numbers); found.hasNext();) {
        const auto match = found.next();
        shown += numbers.mid(from, match.capturedStart() - from) + locale.toString(match.captured(1).toLongLong());
        if (match.hasCaptured(2)) // as many digits as there are
            shown += locale.decimalPoint() + match.captured(2);
        from = match.capturedEnd();
    }
    return shown + stored.mid(from);
}

} // namespace everyport
