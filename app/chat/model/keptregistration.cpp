#include "app/chat/model/keptregistration.h"

#include "app/chat/model/chatmodel.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

Task<Result<qint64>> add(ChatModel* chat, NewAccount wanted, QMap<QString, QVariant> made)
{
    wanted.values.insert(made);
    auto adding = chat->addAccount(wanted.type, wanted.title, wanted.values, wanted.connectsOnStart);
    const auto id = co_await std::move(adding);
    if (!id)
        co_return id.error();
    if (wanted.added)
        wanted.added(*id);
    co_return *id;
}

} // namespace

KeptRegistration::KeptRegistration(std::unique_ptr<RegistrationSession> talk, Keep keep, Words unkept)
    : m_talk(std::move(talk)), m_keep(std::move(keep)), m_unkept(unkept)
{
}

Task<Result<FormSession::Step>> KeptRegistration::go(Move move, Form filled)
{
    auto going = m_talk->go(move, std::move(filled));
    auto step = co_await std::move(going);
    if (!step || !step->isOver)
        co_return step;
    if (m_progress) // a person may be asked for the keyring's own password
        m_progress(u"The account is made; its password waits for the keyring…"_s);
    auto keeping = m_keep(m_talk->values());
    const auto kept = co_await std::move(keeping);
    if (kept) {
        m_outcome.account = *kept;
        co_return step;
    }
    m_outcome.unkept = m_talk->values();
    step->notes.append({Note::Kind::Warning, m_unkept(kept.error().text)});
    co_return step;
}

std::unique_ptr<RegistrationSession> registerAndAdd(ChatModel& chat, NewAccount wanted)
{
    auto talk = chat.registration(wanted.type, wanted.values);
    if (!talk)
        return nullptr;
    return std::make_unique<KeptRegistration>(
        std::move(talk),
        [&chat, wanted = std::move(wanted)](
            QMap<QString, QVariant> made) { return add(&chat, wanted, std::move(made)); },
        [](const QString& why) {
            return u"The account was made, but it could not be added here: %1 Write its password down, and enter both under Add account."_s
                .arg(why);
        });
}

} // namespace everyport::chat
