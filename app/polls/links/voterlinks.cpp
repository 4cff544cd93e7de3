#include "app/polls/links/voterlinks.h"

#include <algorithm>
#include <tuple>

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include "app/polls/cards/card.h"
#include "app/polls/links/linktraces.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

QString newGroup()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

bool comesBefore(const VoterLink& a, const VoterLink& b)
{
    return std::tie(a.group, a.at, a.mark) < std::tie(b.group, b.at, b.mark);
}

QList<VoterLink> votersOf(QList<VoterLink> links)
{
    links.removeIf(isTrace);
    return links;
}

} // namespace

VoterLinks::VoterLinks(QByteArray key, const QList<VoterLink>& links) : m_key(std::move(key))
{
    add(links);
}

QByteArray VoterLinks::markOf(const QString& tag) const
{
    return QMessageAuthenticationCode::hash(tag.toUtf8(), m_key, QCryptographicHash::Sha256).first(16);
}

QString VoterLinks::groupOf(const QString& tag) const
{
    return m_links.isEmpty() ? QString() : groupBy(markOf(tag));
}

QList<VoterLink> VoterLinks::all() const
{
    auto links = votersOf(m_links.values());
    std::sort(links.begin(), links.end(), comesBefore);
    return links;
}

QList<VoterLink> VoterLinks::ofGroup(const QString& group) const
{
    QList<VoterLink> links;
    for (const auto& mark : m_groups.value(group))
        links.append(m_links.value(mark));
    std::sort(links.begin(), links.end(), comesBefore);
    return links;
}

Result<QList<VoterLink>> VoterLinks::linking(const QString& one, const QString& other, qint64 now) const
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return Error::refused(
            Reason::BadValue, u"A link is of two: a card and a phone, an account or a name in a chat."_s);
    const auto first = groupOf(one);
    const auto second = groupOf(other);
    if (!first.isEmpty() && first == second)
        return QList<VoterLink>();
    if (!first.isEmpty() && !second.isEmpty())
        return Error::refused(Reason::InUse,
            u"Both are linked already, each with somebody else. Undo one of these links first, by the phone or at the desk."_s,
            u"elsewhere"_s);
    const auto known = first.isEmpty() ? second : first;
    const auto group = known.isEmpty() ? newGroup() : known;
    QList<VoterLink> added;
    for (const auto& tag : {one, other}) {
        if (groupOf(tag).isEmpty())
            added.append({.mark = markOf(tag), .group = group, .sort = voterSort(tag), .at = now});
    }
    if (!known.isEmpty() && votersOf(ofGroup(known)).size() + added.size() > most)
        return Error::refused(Reason::TooLarge,
            u"%1 are linked to one person already, which is as many as may be. Undo one of them first."_s.arg(most),
            u"full"_s);
    return added;
}

void VoterLinks::add(const QList<VoterLink>& links)
{
    for (const auto& link : links) {
        remove({link.mark});
        if (isLeft(link)) {
            m_left.insert(link.mark, link);
            continue;
        }
        m_links.insert(link.mark, link);
        m_groups[link.group].append(link.mark);
    }
}

void VoterLinks::remove(const QList<QByteArray>& marks)
{
    for (const auto& mark : marks) {
        m_left.remove(mark);
        const auto gone = m_links.take(mark);
        const auto group = m_groups.find(gone.group);
        if (group == m_groups.end())
            continue;
        group->removeOne(mark);
        if (group->isEmpty())
            m_groups.erase(group);
    }
}

QList<QByteArray> VoterLinks::unlinking(const QByteArray& mark) const
{
    const auto found = m_links.constFind(mark);
    if (found == m_links.cend())
        return {};
    QList<QByteArray> marks{mark};
    const auto all = ofGroup(found->group);
    const bool isLast = votersOf(all).size() <= 2;
    for (const auto& link : all) {
        if (link.mark != mark && (isLast || isTraceOf(link, mark)))
            marks.append(link.mark);
    }
    return marks;
}

QList<QByteArray> VoterLinks::leftOf(const QByteArray& mark) const
{
    QList<QByteArray> marks;
    for (const auto& link : m_left) {
        if (isTraceOf(link, mark))
            marks.append(link.mark);
    }
    return marks;
}

QString voterSort(const QString& tag)
{
    return isVoterTag(tag) ? tag.section(u':', 0, 0) : u"card"_s;
}

} // namespace everyport::polls
