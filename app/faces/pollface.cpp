#include "app/faces/pollface.h"

namespace everyport::faces {

using namespace Qt::StringLiterals;

polls::Poll PollFace::poll() const
{
    const auto* found = m_registry.find(m_id);
    return found ? *found : polls::Poll{};
}

QVariantMap PollFace::answers() const
{
    QVariantMap all;
    for (const auto& answer : poll().answers)
        all.insert(answer.id, answer.title);
    return all;
}

QVariantMap PollFace::tally() const
{
    QVariantMap all;
    const auto counts = m_registry.tally(m_id).counts;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        all.insert(at.key(), at.value());
    return all;
}

Answer PollFace::voidVotes(const QString& card, const QString& why)
{
    const auto reason = polls::Voiding::byUser(why);
    if (reason.why.isEmpty())
        return Answer::refused(
            Error::refused(Reason::BadValue, u"A vote is taken back for a reason; the report of the poll says it."_s));
    return Answer::of(m_registry.retract(m_id, card, reason));
}

} // namespace everyport::faces
