#include "app/polls/store/logcards.h"

#include <algorithm>
#include <array>

#include "app/polls/cards/card.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;
using Compare = Policy::Compare;

namespace {

constexpr std::array ways{Compare::Whole, Compare::LastFour, Compare::LastThree, Compare::FirstThree};

/// Whether some poll takes both for one card.
bool canBeOneCard(const QString& a, const QString& b)
{
    return std::any_of(
        ways.begin(), ways.end(), [&](Compare way) { return comparedPart(a, way) == comparedPart(b, way); });
}

} // namespace

QString LogCards::learn(const LogEntry& entry)
{
    if (entry.tag.isEmpty())
        return {};
    const auto wrong = u"the number in it is not that of its card"_s;
    // What is not kept (keptTag) becomes nobody's number here.
    if (m_sameSalt)
        return keptTag(entry.tag).isEmpty() || isNumberOf(entry.tag, entry.card) ? QString() : wrong;
    const auto known = m_numbers.constFind(entry.card);
    if (known == m_numbers.cend())
        m_numbers.insert(entry.card, entry.tag);
    else if (!canBeOneCard(*known, entry.tag))
        return wrong;
    return {};
}

/// The station that wrote it may compare another part than this one.
bool LogCards::isNumberOf(const QString& tag, const QString& card) const
{
    return cardOf(m_salt, tag, m_compare) == card
        || std::any_of(ways.begin(), ways.end(), [&](Compare way) { return cardOf(m_salt, tag, way) == card; });
}

bool LogCards::recognise(LogEntry& entry, EntrySeal& seal)
{
    if (m_sameSalt || entry.kind == LogEntry::Kind::Withheld)
        return true;
    const auto number = entry.tag.isEmpty() ? m_numbers.value(entry.card) : entry.tag;
    if (number.isEmpty())
        return entry.kind != LogEntry::Kind::Tapped || entry.byPhone || !seal.mark.isEmpty();
    if (seal.isSealed()) { // what was sealed of the card stays as a mark
        seal.mark = m_sealer.cardMark(entry, seal).value_or(QByteArray());
        seal.nonce = seal.numberNonce = seal.numberMark = {};
    }
    entry.card = cardOf(m_salt, number, m_compare);
    return true;
}

void forgetNumber(LogEntry& entry, EntrySeal& seal)
{
    entry.tag.clear();
    seal.numberNonce.clear();
}

} // namespace everyport::polls
