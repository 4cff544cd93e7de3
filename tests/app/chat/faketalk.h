#pragma once

#include "app/chat/network/accountadministration.h"
#include "app/chat/network/roomadministration.h"
#include "app/chat/network/servicecommands.h"
#include "netcore/task/deferred.h"

namespace everyport::chat {

/// A dialogue of forms that a test plays: what it answers next is in `steps`, what was asked of it in `asked`.
struct TalkScript {
    QList<Result<FormSession::Step>> steps = {};
    QStringList asked = {};
    FormSession::Moves atFailedBegin = {};
    Form given = {}; ///< What was filled in last.
    QMap<QString, QVariant> values = {};
    bool holds = false; ///< Nothing is answered until `release`.
    std::optional<Deferred<Result<FormSession::Step>>> held = {};

    Task<Result<FormSession::Step>> next(const QString& what)
    {
        asked.append(what);
        if (holds) {
            held.emplace();
            return held->task();
        }
        return Task<Result<FormSession::Step>>(take());
    }
    void release()
    {
        if (auto waiting = std::exchange(held, {}))
            waiting->fire(take());
    }
    Result<FormSession::Step> take()
    {
        if (steps.isEmpty())
            return Error{Error::Kind::Refused, Reason::None, QStringLiteral("Nothing was written for this."), {}, 0};
        return steps.takeFirst();
    }
};

class FakeTalk final : public RegistrationSession {
public:
    explicit FakeTalk(std::shared_ptr<TalkScript> script) : m_script(std::move(script)) {}
    Task<Result<Step>> begin() override { return m_script->next(QStringLiteral("begin")); }
    Moves movesAtFailedBegin() const override { return m_script->atFailedBegin; }
    Task<Result<Step>> go(Move move, Form filled) override
    {
        m_script->given = std::move(filled);
        return m_script->next(move == Move::Back ? QStringLiteral("back")
                : move == Move::Next             ? QStringLiteral("next")
                                                 : QStringLiteral("finish"));
    }
    void cancel() override { m_script->asked.append(QStringLiteral("cancel")); }
    QMap<QString, QVariant> values() const override { return m_script->values; }

private:
    std::shared_ptr<TalkScript> m_script;
};

} // namespace everyport::chat
