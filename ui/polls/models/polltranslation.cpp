#include "ui/polls/models/polltranslation.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/polls/kinds/kindfigures.h"
#include "app/polls/kinds/shownanswers.h"
#include "app/station/running/station.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/models/readernames.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using polls::Outcome;
using polls::Poll;

namespace {

constexpr int mostChartWords = 500;

struct Polls {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Polls)
};

void addReaders(ChartRow& row, const Poll& poll, Station& station)
{
    QStringList names, broken;
    for (const QString& reader : readersByName(station.devices(), poll.readers.keys(row.id))) {
        const ReaderWord word = readerWord(station, reader);
        names.append(word.name);
        if (!word.trouble.isEmpty() && poll.state != Poll::State::Closed) // then nobody waits for it
            broken.append(word.name + QLatin1Char(' ') + word.trouble);
    }
    row.readers = readerList(names);
    row.trouble = broken.join(QStringLiteral(", "));
}

/// Until an open poll closes by itself; nothing where that is more than a minute off. From then on people count along.
std::optional<int> secondsLeft(const Poll& poll, qint64 now)
{
    constexpr int counted = 60;
    if (!poll.closesAt || *poll.closesAt - now > counted * 1000)
        return {};
    return int(std::max<qint64>((*poll.closesAt - now + 999) / 1000, 0));
}

} // namespace

ChartData chartOf(
    const Poll& poll, const polls::Tally& tally, const RecentVotes& recent, Station* station, bool isUnderWay)
{
    ChartData data;
    data.question = shownInLine(poll.question, mostChartWords);
    data.votes = tally.votes;
    data.voters = tally.voters;
    data.orders = poll.kind == polls::Kind::Ranking ? tally.given(poll) : 0;
    const polls::ShownAnswers shown = polls::shownAnswers(poll, tally);
    for (const polls::Answer& answer : shown.poll.answers) {
        ChartRow row;
        row.id = answer.id;
        row.label = shownInLine(answerTitle(poll.kind, answer.title), mostChartWords);
        row.count = shown.tally.count(answer.id);
        row.recent = qMin(row.count, recent.count(answer.id));
        row.colour = int(data.rows.size());
        if (station)
            addReaders(row, poll, *station);
        data.rows.append(row);
    }
    showKind(data, polls::kindFigures(poll, tally), poll.state == Poll::State::Closed && !isUnderWay);
    return data;
}

TimelineData timelineOf(const Poll& poll, const QList<polls::Minute>& minutes, qint64 now)
{
    TimelineData data;
    // What voters write has no colours of its own: each minute is one column.
    const bool isWritten = polls::isWritten(poll.kind);
    data.answers = isWritten ? 1 : int(poll.answers.size());
    data.lastIsRunning = poll.isOpen();
    if (minutes.isEmpty())
        return data;
    const qint64 last = poll.isOpen() ? now / 60'000 * 60'000 : minutes.last().at;
    const qint64 first = qMax(minutes.first().at, last - 240 * 60'000);
    qsizetype next = 0;
    for (qint64 at = first; at <= last; at += 60'000) {
        TimelineData::Minute minute;
        minute.at = at;
        while (next < minutes.size() && minutes[next].at < at)
            ++next;
        if (next < minutes.size() && minutes[next].at == at) {
            for (const polls::Answer& answer : poll.answers)
                minute.counts.append(minutes[next].counts.value(answer.id));
            minute.total = minutes[next].total;
            if (isWritten)
                minute.counts = {minute.total};
        }
        data.minutes.append(minute);
    }
    return data;
}

Mark markOf(const Poll& poll, qint64 now)
{
    switch (poll.state) {
    case Poll::State::Open: return Mark::Live;
    case Poll::State::Closed: return Mark::Finished;
    case Poll::State::Draft: return poll.opensAt && *poll.opensAt > now ? Mark::Scheduled : Mark::Draft;
    }
    return Mark::None;
}

QString clockText(qint64 msecs)
{
    const qint64 seconds = qMax<qint64>(0, msecs / 1000);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString shortTimeText(qint64 at, qint64 now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    const QDate day = then.date(), today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (day == today)
        return shortTime(then.time());
    return day.year() == today.year() ? shortDay(day) : dayOfYear(day);
}

QString stateWords(const Poll& poll, qint64 now)
{
    switch (poll.state) {
    case Poll::State::Open: {
        const QString clock = clockText(poll.liveMsecs(now));
        if (const auto left = secondsLeft(poll, now))
            return Polls::tr("Live for %1, %Ln seconds left", nullptr, *left).arg(clock);
        return poll.closesAt ? Polls::tr("Live for %1, until %2").arg(clock, clockText(*poll.closesAt, now))
                             : Polls::tr("Live for %1").arg(clock);
    }
    case Poll::State::Closed:
        return poll.closedAt ? Polls::tr("Closed %1").arg(clockText(*poll.closedAt, now)) : Polls::tr("Closed");
    case Poll::State::Draft: break;
    }
    return poll.opensAt && *poll.opensAt > now ? Polls::tr("Opens %1").arg(clockText(*poll.opensAt, now))
                                               : Polls::tr("Draft");
}

QString refusalWords(const polls::Vote& vote)
{
    if (vote.voided)
        return Polls::tr("voided: not counted any more");
    switch (vote.outcome) {
    case Outcome::Counted:
    case Outcome::Changed:
    case Outcome::Ok: return {};
    case Outcome::Repeat: return Polls::tr("voted so already");
    case Outcome::Cooldown: return Polls::tr("not counted: too soon after the last tap");
    case Outcome::Duplicate: return Polls::tr("not counted: came twice");
    case Outcome::Closed:
        return vote.late ? Polls::tr("late: voting was closed") : Polls::tr("not counted: voting is not open");
    case Outcome::Unknown: return Polls::tr("not counted: not on the list");
    case Outcome::RandomId: return Polls::tr("not counted: a phone, whose number changes");
    case Outcome::Unassigned: return Polls::tr("not counted: the reader stands for no answer");
    case Outcome::AlreadyVoted: return Polls::tr("not counted: already voted");
    case Outcome::Limit: return Polls::tr("not counted: all choices used");
    case Outcome::Full: return Polls::tr("not counted: as many different answers as can be kept");
    case Outcome::LeftOut: return Polls::tr("not counted: its station is left out");
    case Outcome::Nothing: return Polls::tr("nothing to do");
    }
    return {};
}

int untilNextSecond(const Poll& poll, qint64 now)
{
    return 1000 - int(poll.liveMsecs(now) % 1000);
}

QString pollTitle(const Poll& poll)
{
    return poll.question.isEmpty() ? Polls::tr("New poll") : poll.question;
}

} // namespace everyport::ui
