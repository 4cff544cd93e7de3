#include "app/chat/model/keptregistration.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

KeptRegistration::KeptRegistration(std::unique_ptr<RegistrationSession> talk, Keep keep)
    : m_talk(std::move(talk)), m_keep(std::move(keep))
{
}

Task<Result<FormSession::Step>> KeptRegistration::go(Move move, Form filled)
{
    auto going = m_talk->go(move, std::move(filled));
    auto step = co_await std::move(going);
    if (!step || !step->isOver)
        co_return step;
    auto keeping = m_keep(m_talk->values());
    const auto kept = co_await std::move(keeping);
    if (!kept)
        step->notes.append({Note::Kind::Warning,
            u"The account was made, but it could not be kept here: %1 Write its password down, and enter both under Edit account."_s
                .arg(kept.error().text)});
    co_return step;
}

} // namespace everyport::chat
