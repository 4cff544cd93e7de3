#include "ui/polls/models/votemodel.h"

#include <algorithm>

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>

#include "app/station/running/station.h"
#include "ui/polls/kinds/answertitle.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/readernames.h"
#include "ui/polls/models/writtenstate.h"
#include "ui/style/colours/colours.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

using polls::Vote;

namespace {

constexpr int most = 200;
constexpr int mostLooked = 500; // that are at hand

QString secondsOf(qint64 at)
{
    return longTime(QDateTime::fromMSecsSinceEpoch(at).time());
}

} // namespace

VoteModel::VoteModel(PollFeed& feed, QObject* parent)
    : QAbstractListModel(parent), m_feed(feed), m_batch([this] { flush(); }, this)
{
    connect(&feed, &PollFeed::voted, this, &VoteModel::heard);
    connect(&feed, &PollFeed::changedPoll, this, [this](const QString& id) {
        // A new round, or a recount: what was shown may not stand any more.
        if (id == m_poll && (m_votes.isEmpty() || m_feed.registry().latestVotes(id, 1).isEmpty()))
            reload();
        else if (id == m_poll)
            update();
    });
}

bool VoteModel::holds(qint64 number) const
{
    const auto isIt = [number](const Vote& vote) { return vote.number == number; };
    return std::any_of(m_votes.begin(), m_votes.end(), isIt) || std::any_of(m_waiting.begin(), m_waiting.end(), isIt);
}

/// What is shown of the votes may have changed, and some may have been voided.
void VoteModel::update()
{
    QSet<qint64> voided;
    bool lacks = false;
    for (const Vote& vote : m_feed.registry().latestVotes(m_poll, mostLooked)) {
        if (vote.voided)
            voided.insert(vote.number);
        lacks = lacks || (m_onlyRefused && vote.voided && !holds(vote.number));
    }
    // What was counted is not there; what of it was voided comes to what was not.
    if (lacks)
        return reload();
    for (auto* some : {&m_votes, &m_waiting}) {
        for (Vote& vote : *some)
            vote.voided = vote.voided || voided.contains(vote.number);
    }
    if (!m_votes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void VoteModel::setPoll(const QString& id)
{
    if (id == m_poll)
        return;
    m_poll = id;
    reload();
}

void VoteModel::setOnlyRefused(bool only)
{
    m_onlyRefused = only;
    reload();
}

void VoteModel::reload()
{
    beginResetModel();
    m_waiting.clear();
    m_votes.clear();
    if (!m_poll.isEmpty()) {
        for (const Vote& vote : m_feed.registry().latestVotes(m_poll, m_onlyRefused ? mostLooked : most)) {
            if (!m_onlyRefused || !vote.stands())
                m_votes.append(vote);
        }
    }
    endResetModel();
    Q_EMIT waitingChanged();
}

void VoteModel::heard(const Vote& vote)
{
    if (vote.poll != m_poll || (m_onlyRefused && vote.stands()))
        return;
    m_waiting.append(vote);
    if (m_waiting.size() > 5 * most)
        m_waiting.remove(0, m_waiting.size() - 5 * most);
    m_batch.changed();
}

void VoteModel::setHeld(bool held)
{
    m_held = held;
    if (!held && !m_waiting.isEmpty())
        m_batch.changed();
}

void VoteModel::flush()
{
    if (m_held || m_waiting.isEmpty()) {
        Q_EMIT waitingChanged();
        return;
    }
    const int count = int(qMin(m_waiting.size(), qsizetype(most)));
    beginInsertRows({}, 0, count - 1);
    for (int i = 0; i < count; ++i)
        m_votes.insert(i, m_waiting[m_waiting.size() - 1 - i]);
    m_waiting.clear();
    endInsertRows();
    if (m_votes.size() > most) {
        beginRemoveRows({}, most, int(m_votes.size()) - 1);
        m_votes.resize(most);
        endRemoveRows();
    }
    // Only the newest row is tinted.
    if (m_votes.size() > count)
        Q_EMIT dataChanged(index(count), index(count));
    Q_EMIT waitingChanged();
}

int VoteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_votes.size());
}

QVariant VoteModel::swatch(const Vote& vote) const
{
    const polls::Poll* poll = m_feed.registry().find(m_poll);
    if (!poll)
        return {};
    for (qsizetype i = 0; i < poll->answers.size(); ++i) {
        if (poll->answers[i].id == vote.answer)
            return Colours::of(QGuiApplication::palette()).answer(int(i), int(poll->answers.size()));
    }
    return {};
}

/// The host reads all, also what the room may not see.
QString VoteModel::titleOf(const Vote& vote) const
{
    const polls::Poll* poll = m_feed.registry().find(m_poll);
    if (!poll || !polls::isWritten(poll->kind))
        return poll ? answerTitle(*poll, vote.answer) : vote.answer;
    const QString text = vote.text.isEmpty() ? vote.answer : vote.text;
    return poll->writing.unit.isEmpty() || text.isEmpty() ? text : text + QChar(QChar::Nbsp) + poll->writing.unit;
}

/// Its reader; of one that has gone, that it has.
QString VoteModel::whereFrom(const Vote& vote) const
{
    const ReaderWord word = readerWord(m_feed.station().devices(), vote.reader);
    return word.known ? word.name : QStringLiteral("%1 (%2)").arg(word.name, word.trouble);
}

QString VoteModel::secondLine(const Vote& vote) const
{
    const polls::Poll* poll = m_feed.registry().find(m_poll);
    QStringList parts;
    if (!vote.cardName.isEmpty())
        parts.append(vote.cardName);
    const QString refusal = refusalWords(vote);
    if (!refusal.isEmpty())
        parts.append(refusal);
    else if (vote.outcome == polls::Outcome::Changed && poll)
        parts.append(tr("was %1").arg(shownInLine(answerWords(m_feed.registry(), *poll, vote.previousAnswer))));
    else
        parts.append(whereFrom(vote));
    if (refusal.isEmpty() && vote.place > 0) // of a ranking; what it is worth goes by that
        parts.insert(0, keptTogether(tr("place %1").arg(QLocale().toString(vote.place))));
    if (poll && !vote.answer.isEmpty()) {
        const WrittenState state = writtenState(*poll, polls::mergedKey(poll->fates, vote.answer));
        if (state == WrittenState::Hidden || state == WrittenState::Waiting)
            parts.append(writtenStateWords(state));
    }
    return parts.join(QStringLiteral(" · "));
}

QString VoteModel::toolTip(const Vote& vote) const
{
    QStringList lines{shownInLine(vote.answer.isEmpty() ? whereFrom(vote) : titleOf(vote)), fullTimeText(vote.at)};
    if (m_feed.registry().together(m_poll, vote.card).size() > 1)
        lines.append(tr("Card and phone are linked: they are one voter."));
    return lines.join(QLatin1Char('\n'));
}

QVariant VoteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Vote& vote = m_votes[index.row()];
    const polls::Poll* poll = m_feed.registry().find(m_poll);
    const bool counted = vote.stands();
    switch (role) {
    case Qt::DisplayRole:
        if (vote.answer.isEmpty())
            return shownInLine(whereFrom(vote));
        return shownInLine(titleOf(vote));
    case Role::RightText: return secondsOf(vote.at);
    case Role::Elide: return int(Qt::ElideMiddle); // what is voted for, or the reader: names
    case Role::SecondLine: return secondLine(vote);
    case Role::SecondTone:
        return counted || vote.outcome == polls::Outcome::Repeat ? QVariant() : QVariant(int(Tone::Trouble));
    case Role::Swatch: return swatch(vote);
    case Role::Faded:
        return !counted
            || (poll && writtenState(*poll, polls::mergedKey(poll->fates, vote.answer)) == WrittenState::Hidden);
    case Role::Tint: return index.row() == 0 && counted && poll && poll->isOpen() ? swatch(vote) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{data(index, Qt::DisplayRole).toString(), shownInLine(secondLine(vote)), secondsOf(vote.at)}
            .join(QStringLiteral(", "));
    case Qt::ToolTipRole: // also what the row has no room for
        return toolTip(vote);
    default: return {};
    }
}

QString VoteModel::asText() const
{
    QString text;
    for (const Vote& vote : m_votes) {
        const polls::Poll* poll = m_feed.registry().find(m_poll);
        QStringList cells{
            QDateTime::fromMSecsSinceEpoch(vote.at).toString(Qt::ISODate), titleOf(vote), vote.cardName, vote.fate()};
        if (poll && poll->kind == polls::Kind::Ranking)
            cells.append(vote.place > 0 ? QString::number(vote.place) : QString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace everyport::ui
