#include "app/faces/pollface.h"

namespace everyport::faces {

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

} // namespace everyport::faces
