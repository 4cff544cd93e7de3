#include "app/polls/kinds/shownanswers.h"

#include "app/polls/kinds/numberfigures.h"
#include "app/polls/kinds/writtenresult.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

void show(ShownAnswers& shown, const QString& id, const QString& title, int count)
{
    if (shown.poll.answers.size() >= maximumAnswers)
        return;
    shown.poll.answers.append({id, title, {}});
    shown.tally.counts.insert(id, count);
    shown.others -= count;
}

} // namespace

QString binTitle(const NumberBin& bin, const NumberFigures& numbers, const Writing& writing)
{
    const auto plain = [](double number) { return QString::number(number, 'g', 13); };
    auto title = plain(bin.from);
    if (!numbers.isEach) {
        const double last = writing.decimals == 0 && !numbers.hasItsEnd(bin) ? bin.to - 1 : bin.to;
        title += (bin.from < 0 || last < 0 ? u" – "_s : u"–"_s) + plain(last);
    }
    return writing.unit.isEmpty() ? title : title + QChar(QChar::Nbsp) + writing.unit;
}

ShownAnswers shownAnswers(const Poll& poll, const Tally& tally)
{
    ShownAnswers shown{poll, tally};
    if (!isWritten(poll.kind))
        return shown;
    shown.tally.counts.clear();
    shown.tally.written.clear();
    shown.others = tally.votes;
    if (const auto numbers = numberFigures(poll, tally)) {
        for (qsizetype i = 0; i < numbers->bins.size(); ++i)
            show(shown, u"bin-%1"_s.arg(i + 1), binTitle(numbers->bins.at(i), *numbers, poll.writing),
                numbers->bins.at(i).count);
    }
    if (const auto written = writtenResult(poll, tally)) {
        for (const auto& text : written->texts)
            show(shown, text.key, text.text, text.count);
    }
    return shown;
}

Tally ownCount(const Poll& poll, const Vote& vote, const Tally& tally)
{
    if (!isWritten(poll.kind))
        return tally;
    const auto into = mergedKey(poll.fates, vote.answer);
    int count = tally.count(into);
    for (const auto& [key, fate] : poll.fates.asKeyValueRange())
        count += fate.into == into ? tally.count(key) : 0;
    Tally own{.round = tally.round, .counts = {{vote.answer, count}}, .votes = tally.votes, .voters = tally.voters};
    if (const auto written = tally.written.constFind(into); written != tally.written.cend())
        own.written.insert(into, *written);
    return own;
}

QString shownId(const Poll& poll, const QString& answer)
{
    if (!isWritten(poll.kind) || poll.kind == Kind::Number)
        return answer;
    return isShownToAll(poll, answer) ? mergedKey(poll.fates, answer) : QString();
}

QString shownWords(const Poll& poll, const Vote& vote)
{
    if (!isWritten(poll.kind))
        return vote.answer.isEmpty() ? QString() : poll.answerTitle(vote.answer);
    if (poll.kind != Kind::Number && !isShownToAll(poll, vote.answer))
        return {};
    const auto text = vote.text.isEmpty() ? vote.answer : vote.text;
    return poll.writing.unit.isEmpty() || text.isEmpty() ? text : text + QChar(QChar::Nbsp) + poll.writing.unit;
}

} // namespace everyport::polls
