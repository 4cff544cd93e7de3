#include "netcore/names/familylookup.h"

namespace everyport {

namespace {
constexpr Address::Family families[] = {Address::Family::IPv6, Address::Family::IPv4};
} // namespace

void FamilyLookup::answerAtOnce(Answer answer)
{
    m_timer = m_clock.callLater({}, [this, answer = std::move(answer)] {
        if (answer)
            notifyAll(*answer);
        else
            m_asker.lookupEnded(answer.error());
    });
}

void FamilyLookup::endAfter(std::chrono::milliseconds time, const QString& name)
{
    m_failure = Error::refused(Reason::NameNotFound, QStringLiteral("No address is known for “%1”.").arg(name));
    m_timer = m_clock.callLater(time, [this, name] {
        givenUp();
        m_asker.lookupEnded(
            Error::busy(Reason::TimedOut, QStringLiteral("The name service did not answer for “%1”.").arg(name)));
    });
}

void FamilyLookup::answered(Address::Family family, Answer answer)
{
    const auto unwanted = m_unwanted; // the asker may let go of this inside its event
    m_found |= !answer.valueOr({}).isEmpty();
    if (!answer && m_failure.kind != Error::Kind::Busy) // "at the moment" says more than "no such name" of the other
        m_failure = answer.error();
    m_asker.addressesFound(family, answer.valueOr({}));
    if (*unwanted || ++m_answers < 2)
        return;
    m_timer.cancel();
    m_asker.lookupEnded(m_found ? Result<Done>(Done{}) : Result<Done>(m_failure));
}

void FamilyLookup::notifyAll(const QList<Address>& addresses)
{
    const auto unwanted = m_unwanted;
    for (const auto family : families) {
        QList<Address> some;
        for (const auto& address : addresses) {
            if (address.family == family)
                some.append(address);
        }
        m_asker.addressesFound(family, some);
        if (*unwanted)
            return;
    }
    m_asker.lookupEnded(Done{});
}

} // namespace everyport
