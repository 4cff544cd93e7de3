#include "ui/polls/models/pollrows.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QLocale>

#include "ui/polls/models/followedpolls.h"
#include "ui/polls/models/newpolls.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/stephourwords.h"
#include "ui/style/words/shownwords.h"
#include "ui/tags/tags.h"
#include "ui/widgets/tables/filter.h"

namespace everyport::ui {

using polls::Poll;

namespace {

/// Live first, then what comes, then what is written, then what is over.
int rankOf(Mark mark)
{
    switch (mark) {
    case Mark::Live: return 0;
    case Mark::Scheduled: return 1;
    case Mark::Draft: return 2;
    default: return 3;
    }
}

const QString tagKey = QStringLiteral("tag"); // as in the filters of tables

QString headingKey(const QString& title)
{
    return QStringLiteral("group/") + title;
}

/// Those that are shown already stand as they do now, in the places that are left beside new ones.
template <typename T, typename KeyOf>
void keepPlaces(QList<T>& wanted, const PollRows::ShownAt& shownAt, KeyOf keyOf)
{
    if (!shownAt)
        return;
    QList<qsizetype> where;
    QList<T> shown;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (shownAt(keyOf(wanted[i])) < 0)
            continue;
        where.append(i);
        shown.append(wanted[i]);
    }
    std::stable_sort(
        shown.begin(), shown.end(), [&](const T& a, const T& b) { return shownAt(keyOf(a)) < shownAt(keyOf(b)); });
    for (qsizetype i = 0; i < shown.size(); ++i)
        wanted[where[i]] = shown[i];
}

} // namespace

PollRows::PollRows(PollFeed& feed, FollowedPolls& followed, const Tags& tags, QSettings& memory)
    : m_feed(feed), m_followed(followed), m_tags(tags), m_memory(memory)
{
    readNew();
}

void PollRows::readNew()
{
    m_new.clear();
    for (const NewPoll& one : NewPolls(m_memory).all())
        m_new.append({one.key, shownInLine(pollTitle(one.poll)), tr("not saved"), int(Mark::Draft), false});
}

void PollRows::setSharing(std::function<QString(const QString& poll)> words)
{
    m_sharing = std::move(words);
}

void PollRows::setTyped(const QString& text)
{
    m_typed = text;
}

bool PollRows::isStoredHere(const PollRow& row) const
{
    return !row.group && !NewPolls::isKey(row.key) && !m_followed.poll(row.key);
}

PollRow PollRows::rowOf(const Poll& poll, qint64 now) const
{
    PollRow row;
    row.key = poll.id;
    row.title = shownInLine(pollTitle(poll));
    row.tags = m_tags.shownOf(TaggedPage::polls, poll.id);
    row.sharing = m_sharing ? m_sharing(poll.id) : QString();
    const Mark mark = markOf(poll, now);
    row.mark = int(mark);
    if (mark == Mark::Scheduled) {
        row.right = shortTimeText(*poll.opensAt, now);
        row.opens = stateWords(poll, now);
    } else if (mark == Mark::Draft) {
        row.right = tr("draft");
    } else {
        row.right = QLocale().toString(m_feed.registry().tally(poll.id).given(poll));
    }
    if (const auto* event = m_feed.events().eventOf(poll.id); event && event->steps.size() > 1) {
        row.place = int(event->placeOf(poll.id)) + 1;
        row.isHere = event->present == poll.id;
        if (const auto* step = event->step(poll.id))
            row.hour = stepHourWords(m_feed.events(), *event, *step, now);
    }
    return row;
}

/// By the event that the polls belong to, those with a live one first.
QList<PollRows::Group> PollRows::groups(const Filter& filter)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<Group> groups;
    const QList<Poll> all = m_feed.registry().polls();
    m_total = int(all.size());
    // The newest poll first: what was made last is what the evening is about.
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        const Poll& poll = *it;
        const auto words = [&](const QString& key) {
            const QString tags = m_tags.shownOf(TaggedPage::polls, poll.id);
            return key.isEmpty() ? QStringList{poll.question, poll.event, tags}.join(QLatin1Char('\n')) : tags;
        };
        if (!filter.matches(words))
            continue;
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.event == poll.event; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{poll.event, {}, 9});
        group->rows.append(rowOf(poll, now));
        group->rank = qMin(group->rank, rankOf(Mark(group->rows.last().mark)));
    }
    std::stable_sort(
        groups.begin(), groups.end(), [](const Group& a, const Group& b) { return (a.rank == 0) > (b.rank == 0); });
    return groups;
}

QList<PollRow> PollRows::unfinished(const Filter& filter) const
{
    QList<PollRow> rows = m_new;
    rows.removeIf([&filter](const PollRow& row) {
        return !filter.matches([&row](const QString& key) { return key.isEmpty() ? row.title : QString(); });
    });
    return rows;
}

QList<PollRow> PollRows::others(const Filter& filter) const
{
    QList<PollRow> rows;
    for (const QString& address : m_followed.addresses()) {
        const FollowedPoll* poll = m_followed.poll(address);
        const auto words = [&](const QString& key) {
            return key.isEmpty() ? poll->title() + QLatin1Char('\n') + address : QString(); // others' have no tags
        };
        if (filter.matches(words))
            rows.append({address, poll->title(), poll->isLive() ? QLocale().toString(poll->data().votes) : QString(),
                int(poll->mark()), false});
    }
    return rows;
}

QList<PollRow> PollRows::wanted(const ShownAt& shownAt)
{
    const Filter filter(m_typed, {tagKey});
    QList<Group> groups = this->groups(filter);
    const auto titleOf = [](const Group& group) { return group.event.isEmpty() ? tr("Polls") : group.event; };
    keepPlaces(groups, shownAt, [&](const Group& group) { return headingKey(titleOf(group)); });

    QList<PollRow> rows;
    const auto addGroup = [&](const QString& title, const QList<PollRow>& members) {
        if (members.isEmpty())
            return;
        rows.append({headingKey(title), shownInLine(title), QLocale().toString(members.size()), 0, true});
        rows.append(members);
    };
    addGroup(tr("Not saved"), unfinished(filter));
    for (Group& group : groups) {
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const PollRow& a, const PollRow& b) {
            return a.place ? a.place < b.place : rankOf(Mark(a.mark)) < rankOf(Mark(b.mark));
        });
        if (group.event.isEmpty()) // an event's order is what the host makes it
            keepPlaces(group.rows, shownAt, [](const PollRow& row) { return row.key; });
        addGroup(titleOf(group), group.rows);
    }
    addGroup(tr("Other stations"), others(filter));
    return rows;
}

} // namespace everyport::ui
