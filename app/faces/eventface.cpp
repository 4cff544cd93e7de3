#include "app/faces/eventface.h"

namespace everyport::faces {

namespace {

Task<Result<Done>> whetherStepped(Task<Result<bool>> stepping)
{
    const auto stepped = co_await std::move(stepping);
    if (!stepped)
        co_return stepped.error();
    co_return Done();
}

} // namespace

events::Event EventFace::event() const
{
    const auto* found = m_registry.find(m_id);
    return found ? *found : events::Event();
}

QStringList EventFace::steps() const
{
    QStringList all;
    for (const auto& step : event().steps)
        all << step.id;
    return all;
}

Answer EventFace::step(const events::StepWish& wish)
{
    return Answer::of(whetherStepped(m_registry.step(m_id, wish)));
}

} // namespace everyport::faces
