#include "ui/paper/reportwords.h"

#include <QDateTime>
#include <QLocale>

#include "ui/polls/kinds/kindwords.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using polls::Outcome;
using polls::ReportQuestion;

namespace {

QString day(qint64 at)
{
    return longDay(QDateTime::fromMSecsSinceEpoch(at).date(), true);
}

/// Within a sentence of ours: one that is written from right to left would turn all of it (UAX #9).
QString isolated(const QString& title)
{
    return title.isRightToLeft() ? QChar(0x2068) + title + QChar(0x2069) : title;
}

} // namespace

QString ReportWords::number(int count)
{
    return QLocale().toString(count);
}

QString ReportWords::percent(double share)
{
    return keptTogether(QLocale().toString(share, 'f', 1) + QStringLiteral(" %"));
}

QString ReportWords::clock(qint64 at)
{
    return shortTime(QDateTime::fromMSecsSinceEpoch(at).time());
}

QString ReportWords::dayAndClock(qint64 at)
{
    return dayAndTime(QDateTime::fromMSecsSinceEpoch(at));
}

QString ReportWords::span(const std::optional<qint64>& from, const std::optional<qint64>& to)
{
    if (!from)
        return tr("Not opened yet");
    if (!to)
        return tr("%1, %2, voting is still open").arg(day(*from), clock(*from));
    return day(*from) == day(*to) ? tr("%1, %2 to %3").arg(day(*from), clock(*from), clock(*to))
                                  : tr("%1, %2 to %3, %4").arg(day(*from), clock(*from), day(*to), clock(*to));
}

QString ReportWords::rule(const ReportQuestion& question)
{
    if (const auto& ranking = question.figures.ranking; ranking && ranking->isByRunoff())
        return tr("up to %Ln answers in order each, counted by run-off", nullptr, ranking->places);
    if (const auto& ranking = question.figures.ranking)
        return tr("up to %Ln answers in order each, counted by points", nullptr, ranking->places);
    if (question.figures.kind == polls::Kind::Ranking)
        return tr("answers in order each, counted by points");
    if (question.figures.kind == polls::Kind::Words && question.mode == polls::Policy::Mode::Multi)
        return tr("several words each");
    switch (question.mode) {
    case polls::Policy::Mode::Once: return tr("once each, the first vote stands");
    case polls::Policy::Mode::Change: return tr("once each, may change");
    case polls::Policy::Mode::Multi: return tr("several choices each");
    case polls::Policy::Mode::Every: return tr("each tap counts");
    }
    return {};
}

QString ReportWords::notCounted(Outcome outcome, int taps)
{
    switch (outcome) {
    case Outcome::Repeat: return tr("%Ln votes for the same answer again", nullptr, taps);
    case Outcome::Cooldown: return tr("%Ln taps within a card's pause", nullptr, taps);
    case Outcome::Closed: return tr("%Ln votes while voting was not open", nullptr, taps);
    case Outcome::Unknown: return tr("%Ln taps of cards that nobody knows", nullptr, taps);
    case Outcome::RandomId: return tr("%Ln taps of phones, which change their number", nullptr, taps);
    case Outcome::Unassigned: return tr("%Ln taps on readers without an answer", nullptr, taps);
    case Outcome::AlreadyVoted: return tr("%Ln votes of those who had voted", nullptr, taps);
    case Outcome::Limit: return tr("%Ln votes beyond the choices allowed", nullptr, taps);
    case Outcome::Full: return tr("%Ln answers after as many different ones as can be kept", nullptr, taps);
    case Outcome::LeftOut: return tr("%Ln votes at stations that are left out", nullptr, taps);
    default: return {};
    }
}

QString ReportWords::leftOut(const QStringList& stations)
{
    return tr("Left out: %1. Nothing counts that was entered there.").arg(stations.join(QStringLiteral(", ")));
}

QString ReportWords::summary(const ReportQuestion& question)
{
    return kindResult(question.figures, question.state == polls::Poll::State::Closed).summary;
}

QString ReportWords::result(const ReportQuestion& question)
{
    const auto leaders = question.leaders();
    const QString together = summary(question);
    QString words;
    if (leaders.isEmpty() && together.isEmpty())
        return tr("Nobody has voted.");
    if (!together.isEmpty()) {
        words = together + QLatin1Char('.');
    } else if (leaders.size() > 1) {
        QStringList titles;
        for (const auto& leader : leaders)
            titles << isolated(leader.title);
        words = tr("A draw between %1, with %Ln votes each.", nullptr, leaders.first().votes)
                    .arg(titles.join(QStringLiteral(", ")));
    } else if (question.state == polls::Poll::State::Open) {
        words = tr("%1 leads by %Ln votes.", nullptr, question.lead()).arg(isolated(leaders.first().title));
    } else {
        words = tr("%1 has %Ln more votes than the next.", nullptr, question.lead())
                    .arg(isolated(leaders.first().title));
    }
    words += QLatin1Char(' ')
        + (question.isByPoints()
                ? tr("%1, %2.").arg(
                    tr("%Ln orders", nullptr, question.given()), tr("%Ln places given", nullptr, question.votes))
                : tr("%1 by %2.")
                      .arg(tr("%Ln votes", nullptr, question.votes), tr("%Ln voters", nullptr, question.voters)));
    if (question.changed > 0)
        words += QLatin1Char(' ') + tr("%Ln votes were changed.", nullptr, question.changed);
    if (const auto turnout = question.turnout())
        words += QLatin1Char(' ')
            + tr("Turnout %1, of %Ln known cards.", nullptr, question.known).arg(percent(*turnout));
    return words;
}

} // namespace everyport::ui
