#include "app/chat/model/sentforms.h"

#include <utility>

namespace everyport::chat {

quint64 SentForms::send(std::shared_ptr<FormSession> talk, Form filled, const QString& title, Told told)
{
    const auto id = ++m_last;
    m_underWay.insert(id, title);
    m_work.start(finish(this, id, std::move(talk), std::move(filled), std::move(told)), title);
    return id;
}

Task<Result<Done>> SentForms::finish(
    SentForms* forms, quint64 id, std::shared_ptr<FormSession> talk, Form filled, Told told)
{
    auto going = talk->go(FormSession::Move::Finish, std::move(filled));
    const auto result = co_await std::move(going);
    forms->noteEnd(id, *talk, result, told);
    co_return Done();
}

void SentForms::noteEnd(quint64 id, FormSession& talk, const Result<FormSession::Step>& result, const Told& told)
{
    const auto title = m_underWay.take(id);
    const bool isOver = result && result->isOver;
    const Ended one{id, title, result, isOver ? talk.outcome() : FormSession::Outcome(), told(result)};
    if (!one.isSeen && result && !isOver)
        talk.cancel(); // nobody answers what more they ask
    const bool isCalledOff = !result && result.error().isCancelled();
    if ((!one.isSeen && !isCalledOff) || !one.outcome.unkept.isEmpty())
        m_ended.append(one);
    const auto listeners = m_listeners.entries();
    for (const auto& listener : listeners)
        (*listener)();
    if (!m_underWay.isEmpty())
        return;
    for (auto& waiting : std::exchange(m_waiting, {}))
        waiting.fire(Done());
}

void SentForms::forget(quint64 id)
{
    m_ended.removeIf([id](const Ended& one) { return one.id == id; });
}

Task<Result<Done>> SentForms::settled()
{
    if (m_underWay.isEmpty())
        return Task<Result<Done>>(Result<Done>(Done()));
    return m_waiting.emplace_back().task();
}

} // namespace everyport::chat
