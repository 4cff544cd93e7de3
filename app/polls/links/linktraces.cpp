#include "app/polls/links/linktraces.h"

#include <algorithm>

#include "app/polls/cards/card.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView voted("voted");
constexpr QLatin1StringView linkedBefore("left");

QString traceSort(const QString& what, const QByteArray& mark)
{
    return what + u' ' + QString::fromLatin1(mark.toHex());
}

/// What stands for a part of a number in place of a tag: no tag has a space.
QString partTag(const QString& tag, Policy::Compare compare)
{
    return compareName(compare) + u' ' + comparedPart(tag, compare);
}

/// The second word of a trace's sort, as traceSort has it.
QString voterIn(const VoterLink& trace)
{
    return trace.sort.section(u' ', 1, 1);
}

bool isVoted(const VoterLink& link)
{
    return isTrace(link) && link.sort.section(u' ', 0, 0) == voted;
}

/// What stands for a poll; no tag has a space.
QString pollMark(const VoterLinks& links, const Poll& poll)
{
    return QString::fromLatin1(links.markOf(u"poll "_s + poll.id).toHex());
}

/// As partTag.
QByteArray leftMark(const VoterLinks& links, const QByteArray& mark, const Poll& poll)
{
    return links.markOf(traceSort(linkedBefore, mark) + u' ' + poll.id + u' ' + QString::number(poll.round));
}

} // namespace

bool isTrace(const VoterLink& link)
{
    return link.sort.contains(u' ');
}

bool isTraceOf(const VoterLink& link, const QByteArray& mark)
{
    return isTrace(link) && voterIn(link) == QLatin1StringView(mark.toHex());
}

QList<VoterLink> partTraces(const VoterLinks& links, const QStringList& tags, const QString& group, qint64 now)
{
    QList<VoterLink> traces;
    for (const auto& tag : tags) {
        if (isVoterTag(tag))
            continue;
        for (const auto compare :
            {Policy::Compare::LastFour, Policy::Compare::LastThree, Policy::Compare::FirstThree}) {
            // Two cards may be alike in it: the first one stays whose it is.
            const auto part = partTag(tag, compare);
            if (links.groupOf(part).isEmpty())
                traces.append({.mark = links.markOf(part),
                    .group = group,
                    .sort = traceSort(compareName(compare), links.markOf(tag)),
                    .at = now});
        }
    }
    return traces;
}

VoterLink votedTrace(const VoterLinks& links, const Poll& poll, const QString& tag, const QString& card,
    const QString& group, qint64 now)
{
    return {.mark = QByteArray::fromHex(card.toLatin1()),
        .group = group,
        .sort = traceSort(voted, links.markOf(tag)) + u' ' + pollMark(links, poll),
        .at = now};
}

std::optional<VoterLink> leftTrace(const VoterLinks& links, const VoterLink& gone, const Poll& poll, qint64 now)
{
    if (isTrace(gone) && gone.sort.section(u' ', 0, 0) != compareName(poll.policy.compare))
        return {};
    const auto whose = isTrace(gone) ? QByteArray::fromHex(voterIn(gone).toLatin1()) : gone.mark;
    return VoterLink{.mark = leftMark(links, gone.mark, poll),
        .group = gone.group,
        .sort = traceSort(linkedBefore, whose) + u' ' + pollMark(links, poll),
        .at = now};
}

bool isLeft(const VoterLink& link)
{
    return link.sort.startsWith(linkedBefore) && isTrace(link);
}

QString groupLeft(const VoterLinks& links, const QString& tag, const Poll& poll)
{
    if (!links.hasLeft())
        return {};
    const auto compare = poll.policy.compare;
    const auto group = links.groupLeftBy(leftMark(links, links.markOf(tag), poll));
    const bool isWhole = compare == Policy::Compare::Whole || isVoterTag(tag);
    return group.isEmpty() && !isWhole ? links.groupLeftBy(leftMark(links, links.markOf(partTag(tag, compare)), poll))
                                       : group;
}

QList<QByteArray> tracesIn(
    const VoterLinks& links, const Poll& poll, const std::function<bool(const QString& card)>& isElsewhere)
{
    auto kept = links.left();
    for (const auto& group : links.groups())
        kept += links.ofGroup(group);
    QList<QByteArray> marks;
    const auto mark = pollMark(links, poll);
    for (const auto& link : kept) {
        const bool isOfPoll = link.sort.section(u' ', 2) == mark;
        if (isOfPoll && !(isVoted(link) && isElsewhere(QString::fromLatin1(link.mark.toHex()))))
            marks.append(link.mark);
    }
    return marks;
}

QString groupIn(const VoterLinks& links, const QString& tag, Policy::Compare compare)
{
    const auto group = links.groupOf(tag);
    const bool isWhole = compare == Policy::Compare::Whole || isVoterTag(tag);
    return group.isEmpty() && !isWhole && !links.isEmpty() ? links.groupOf(partTag(tag, compare)) : group;
}

QList<EarlierVoter> earlierVoters(const VoterLinks& links, const QString& group)
{
    QList<EarlierVoter> voters;
    const auto rows = links.ofGroup(group);
    for (const auto& row : rows) {
        if (!isVoted(row))
            continue;
        const bool isProof = std::any_of(rows.begin(), rows.end(), [&row](const VoterLink& link) {
            return isTraceOf(row, link.mark) && (link.sort == "card"_L1 || link.sort == "account"_L1);
        });
        voters.append({.card = QString::fromLatin1(row.mark.toHex()), .provesOwner = isProof});
    }
    return voters;
}

} // namespace everyport::polls
